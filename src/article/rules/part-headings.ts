/**
 * How a part is called in the language of its article, because a voice reads the heading in that language. `{n}` and
 * `{of}` are numbers, `{words}` the part's own first words. Where a language is missing, numbers speak for themselves.
 */
export const partHeadings: Readonly<Record<string, string>> = {
  ar: 'الجزء {n} من {of}: {words}',
  bg: 'Част {n} от {of}: {words}',
  ca: 'Part {n} de {of}: {words}',
  cs: 'Část {n} z {of}: {words}',
  da: 'Del {n} af {of}: {words}',
  de: 'Teil {n} von {of}: {words}',
  el: 'Μέρος {n} από {of}: {words}',
  en: 'Part {n} of {of}: {words}',
  es: 'Parte {n} de {of}: {words}',
  fa: 'بخش {n} از {of}: {words}',
  fi: 'Osa {n} / {of}: {words}',
  fr: 'Partie {n} sur {of} : {words}',
  he: 'חלק {n} מתוך {of}: {words}',
  hr: 'Dio {n} od {of}: {words}',
  hu: '{n}. rész, összesen {of}: {words}',
  it: 'Parte {n} di {of}: {words}',
  ja: '第{n}部（全{of}部）：{words}',
  ko: '{of}부 중 {n}부: {words}',
  nb: 'Del {n} av {of}: {words}',
  nl: 'Deel {n} van {of}: {words}',
  nn: 'Del {n} av {of}: {words}',
  no: 'Del {n} av {of}: {words}',
  pl: 'Część {n} z {of}: {words}',
  pt: 'Parte {n} de {of}: {words}',
  ro: 'Partea {n} din {of}: {words}',
  ru: 'Часть {n} из {of}: {words}',
  sk: 'Časť {n} z {of}: {words}',
  sv: 'Del {n} av {of}: {words}',
  tr: 'Bölüm {n} / {of}: {words}',
  uk: 'Частина {n} з {of}: {words}',
  zh: '第{n}部分，共{of}部分：{words}',
};

/** For every other language. */
export const plainPartHeading = '{n}/{of}: {words}';
