/**
 * Words that tell running text from captions and headings, by language: nobody speaks in a caption, and nobody says "we"
 * there. They only speak against a caption or a heading, so a language that is missing here loses nothing but precision.
 */

/** Verbs that report speech, in the forms newspapers use, and the words that name a source. */
export const speechWords: Readonly<Record<string, string>> = {
  en: 'said says told tells added adds wrote writes asked asks argued argues explained explains according tweeted insisted',
  de: 'sagte sagt sagten erklärte erklärt betonte teilte berichtete laut zufolge schrieb fragte meinte meint kritisierte',
  es: 'dijo dice afirmó señaló aseguró explicó indicó según declaró manifestó agregó añadió apuntó sostuvo',
  fr: 'dit déclaré affirmé selon explique expliqué ajouté estime assure souligne indiqué',
  pt: 'disse afirmou segundo explicou declarou acrescentou',
  it: 'detto dichiarato secondo spiega spiegato aggiunto afferma',
  nl: 'zei zegt volgens vertelde schreef meldt',
  pl: 'powiedział powiedziała według dodał dodała zaznaczył podkreślił stwierdził poinformował',
  cs: 'řekl řekla uvedl uvedla podle dodal dodala upozornil',
  sv: 'sade säger enligt berättar skriver',
  da: 'sagde siger ifølge skriver fortæller',
  nb: 'sier ifølge skriver forteller',
  fi: 'sanoi sanoo mukaan kertoo kertoi',
  ru: 'сказал сказала заявил заявила сообщил сообщила добавил словам отметил',
  uk: 'сказав сказала заявив заявила повідомив повідомила додав словами',
};

/** The writer, the speaker and the reader: "we", "my", "you". */
export const personWords: Readonly<Record<string, string>> = {
  en: "I I'm I’m I've I’ve me my we our us you your",
  de: 'ich mir mich mein meine wir uns unser unsere',
  es: 'yo me mi nosotros nuestro nuestra nuestros nuestras usted ustedes',
  fr: "je j'ai j’ai nous notre nos vous votre vos",
  pt: 'minha nós nosso nossa você vocês',
  it: 'io noi nostro nostra',
  nl: 'ik wij mijn jij jullie',
  pl: 'mnie nasz nasza nam',
  cs: 'jsem jsme nás náš naše',
  sv: 'jag mig vår våra oss',
  da: 'jeg mig vores',
  nb: 'jeg meg vår våre',
  ru: 'я мы нас наш наша вы вас',
  uk: 'я ми нас наш наша ви вас',
};

/** Words that open a sentence which goes on from the one before. */
export const linkingOpenings: Readonly<Record<string, string>> = {
  en: 'But And However He She It They This That These Those There We I If So Yet Still Or Because Also Meanwhile Then Although Though Indeed Instead Now Such',
  de: 'Aber Und Er Sie Es Das Dies Diese Dieser Doch Auch Wenn Dabei Damit Denn Zudem Allerdings So Wir Man Außerdem Dennoch Trotzdem Ich Darum Deshalb',
  es: 'Pero Y Además Esto Eso Ese Esa También Cuando Aunque Entonces Yo Así Él Ella',
  fr: "Mais Et Il Elle Ils Elles Ce Cette C'est C’est Cependant Ainsi Or Donc Pourtant Je Nous",
  pt: 'Mas E Ele Ela Eles Isso Também Porém Assim Eu Nós',
  it: 'Ma E Questo Inoltre Quindi Così Io Noi',
  nl: 'Maar En Hij Zij Het Dit Dat Ook Toch Ik Wij',
  pl: 'Ale Jednak Więc Także Ona',
  cs: 'Ale Však Tak Také Ona',
  sv: 'Men Och Det Han Hon Detta Jag Vi',
  da: 'Men Og Det Han Hun Dette Jeg Vi',
  nb: 'Men Og Det Han Hun Dette Jeg Vi',
  ru: 'Но И Он Она Это Они Однако Также Я Мы',
  uk: 'Але І Він Вона Це Вони Однак Також Я Ми',
};

/** Words that open a question, with or without its mark: "How the port came back". */
export const questionOpenings: Readonly<Record<string, string>> = {
  en: 'how why what who where when which',
  de: 'wie warum was wer wo wann welche weshalb',
  es: 'cómo qué quién quiénes cuándo dónde cuál',
  fr: 'comment pourquoi que qui quand où quel quelle quels',
  pt: 'como quem quando onde qual',
  it: 'perché cosa chi quando dove quale',
  nl: 'hoe waarom wat wie waar wanneer',
  pl: 'jak dlaczego co kto gdzie kiedy',
  cs: 'jak proč co kdo kde kdy',
  sv: 'hur varför vad vem när',
  da: 'hvordan hvorfor hvad hvem hvornår',
  nb: 'hvordan hvorfor hva hvem når',
  ru: 'как почему что кто где когда',
  uk: 'як чому що хто де коли',
};

/** What stands before the title of another article that a page links to. */
export const readMoreOpenings: readonly string[] = [
  ...[
    'read more',
    'read also',
    'also read',
    'see also',
    'read next',
    'related',
    'related article',
    'related story',
    'more on this',
  ],
  ...['mehr zum thema', 'lesen sie auch', 'lesen sie hier', 'lies auch', 'mehr dazu', 'auch interessant'],
  ...[
    'lee más',
    'lee también',
    'leer más',
    'lea también',
    'lea más',
    'te puede interesar',
    'le puede interesar',
    'puede leer',
  ],
  ...[
    'lire aussi',
    'à lire aussi',
    'lire la suite',
    'voir aussi',
    'leia mais',
    'leia também',
    'veja também',
    'saiba mais',
  ],
  ...[
    'leggi anche',
    'lees ook',
    'lees meer',
    'czytaj też',
    'czytaj także',
    'zobacz też',
    'čtěte také',
    'čtěte více',
  ],
  ...[
    'läs mer',
    'läs också',
    'läs även',
    'læs også',
    'læs mere',
    'les også',
    'les mer',
    'lue myös',
    'lue lisää',
  ],
  ...[
    'читайте также',
    'читать также',
    'читайте також',
    'olvasta már',
    'citește și',
    'ayrıca bakınız',
    '関連記事',
    '관련기사',
  ],
];

/** Articles, and the present forms of "be" and "have": what a headline leaves out and a sentence does not. */
export const articles: Readonly<Record<string, string>> = {
  ...{
    en: 'the a an',
    de: 'der die das ein eine',
    es: 'el la los las un una',
    fr: "le la les l'un un une des",
  },
  ...{ pt: 'o os um uma', it: 'il lo gli uno', nl: 'de het een' },
};
export const presentForms: Readonly<Record<string, string>> = {
  ...{
    en: 'is are has have isn’t aren’t',
    de: 'ist sind hat haben',
    es: 'es son está están ha han',
    fr: 'est sont ont',
  },
  ...{
    pt: 'é são está estão',
    it: 'è sono hanno',
    nl: 'zijn heeft',
    pl: 'jest są',
    cs: 'je jsou',
    sv: 'är har',
  },
};
