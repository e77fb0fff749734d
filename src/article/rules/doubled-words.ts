/** Words that rightly stand twice in a row, by language: grammar, not slips. */
export const rightlyDoubled: Readonly<Record<string, readonly string[]>> = {
  en: ['had', 'that', 'very', 'so', 'no', 'bye', 'ha', 'many', 'really', 'never', 'far', 'much'],
  de: ['die', 'der', 'das', 'den', 'dem', 'sie', 'denen', 'nie', 'ja', 'sehr', 'viel'],
  fr: ['nous', 'vous', 'très', 'non', 'si'],
  es: ['muy', 'no', 'si', 'sí'],
  it: ['molto', 'piano', 'quasi', 'no'],
  pt: ['muito', 'não'],
  nl: ['die', 'dat', 'heel', 'zij', 'nee'],
  da: ['der', 'det', 'nej', 'meget'],
  sv: ['det', 'som', 'nej', 'mycket'],
  nb: ['det', 'som', 'nei'],
  cs: ['se', 'si', 'ne'],
  pl: ['się', 'nie', 'tak'],
  ru: ['да', 'нет', 'очень', 'чуть', 'едва', 'еле'],
  tr: ['çok', 'yavaş', 'zaman', 'ayrı', 'tek'],
  id: ['anak', 'orang', 'masing', 'sama'],
};
