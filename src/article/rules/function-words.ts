/**
 * The commonest small words of each language that is written in Latin or Cyrillic letters, chosen to differ from
 * their neighbours' (Danish "af" and "ikke", Swedish "av" and "inte"). None has one letter: "a" is a word in a dozen.
 */
const wordsOf: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as it he at by from have were which their said has been they will who',
  de: 'der die und das den von ist mit dem des im nicht ein eine auf sich auch als werden nach bei wird sind einer oder zum',
  es: 'el la de que en los del se las por un con para una su al es lo como más pero sus este ya fue entre había',
  pt: 'de que do da em um para com não uma os no se na por mais as dos como mas foi ao das seu são pelo pela',
  fr: 'le la les de des et en un une du que est pour qui dans par sur au plus ne pas ce il avec son cette aux été ont',
  it: 'il di che la per un una del della in non con si le da dei sono alla nel anche più gli delle ha dal',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er die om ook als maar bij naar werd door wordt uit',
  pl: 'na do że się nie jest to od za przez po jak ale co był która które oraz dla ich już tym',
  cs: 'na se je že do to ve pro za po by ale jako které který podle jsem byl už jeho jsou',
  sk: 'na sa je že do to aj vo pre za po by ale ako ktoré ktorý podľa som bol už jeho sú',
  sv: 'och att det som på är av för en med till den inte har de om ett han men var jag från kan hade vid efter också',
  da: 'og at det er på til en af den for med der de som ikke et har han var jeg fra men om blev kan også efter hvad',
  nb: 'og det er på til en av den for med som de ikke et har han var jeg fra men om ble kan også etter hva',
  fi: 'ja on ei että se oli hän ovat mutta myös kun joka mukaan ole jos niin sekä kuin vain ollut olla tai voi',
  hu: 'az és hogy nem is egy ez azt meg de volt már csak ezt még vagy lesz szerint mint után pedig',
  ro: 'și în de la cu pe din care nu este pentru au mai un că să fi prin sau după',
  tr: 've bir bu da de için ile olarak çok daha gibi sonra kadar olan ise ne ama değil var',
  ru: 'не на что по как это из за от он для но так его было был же до',
  uk: 'не на що та як це до за від для але про його було був або',
  bg: 'на за да се от че по не са като това до при но ще беше който са',
};

/** Each word, and the languages that it speaks for. */
export const functionWords: ReadonlyMap<string, readonly string[]> = invert(wordsOf);

function invert(table: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(table)) {
    for (const word of words.split(' ')) languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** Scripts that one language has to itself, or nearly. The first whose share of the letters is reached decides. */
export const scriptLanguages: readonly {
  readonly language: string;
  readonly script: RegExp;
  readonly share: number;
}[] = [
  { language: 'ko', script: /\p{scx=Hangul}/gu, share: 0.3 },
  { language: 'ja', script: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, share: 0.2 },
  { language: 'zh', script: /\p{sc=Han}/gu, share: 0.3 },
  { language: 'el', script: /\p{sc=Greek}/gu, share: 0.3 },
  { language: 'he', script: /\p{sc=Hebrew}/gu, share: 0.3 },
  { language: 'fa', script: /[پچژگی]/gu, share: 0.06 },
  { language: 'ar', script: /\p{sc=Arabic}/gu, share: 0.3 },
  { language: 'hi', script: /\p{sc=Devanagari}/gu, share: 0.3 },
  { language: 'th', script: /\p{sc=Thai}/gu, share: 0.3 },
];
