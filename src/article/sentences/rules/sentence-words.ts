/** Words that decide whether a stop ends a sentence. All in small letters, as they are looked up. */

/**
 * Words that hardly stand with a capital inside a sentence, beside those of `rules/function-words.ts`: after "U.S." or
 * "Inc." such a word begins a new one.
 */
export const sentenceOpenings: Readonly<Record<string, string>> = {
  en:
    'a an she we i you but this these those there then its her my our your after before when while if since although ' +
    'however meanwhile what how why where one some many most all no not yet so or another both each during under over ' +
    'into according still also because until once here more others later earlier now even only despite instead last ' +
    'today yesterday are were had would could should do did does',
  de: 'er sie es wir ich ihr sein seine seinen damit danach dann doch aber so da hier dort wenn weil wie was wer wo warum man bis seit durch für gegen ohne unter über vor zwischen am um an alle viele einige andere dies diese dieser dieses jetzt nun auch noch nur schon trotzdem außerdem später laut während keine kein',
  fr: 'elle ils elles je tu nous vous on mais ou où donc or ni car ces cet mon ma mes ses leur leurs sous sans après avant depuis pendant quand si comme alors puis ainsi cependant là ici tout tous toutes selon chez entre plusieurs certains aujourd’hui',
  es: 'él ella ellos ellas yo tú nosotros esto esta este estos estas ese esa eso tras según aunque sin sobre cuando si donde así entonces luego después antes hoy ayer todo todos muchos algunos desde hasta también además mientras hay',
  it: 'lui lei loro io noi voi questo questa questi queste ma o se quando dove così poi dopo allora prima oggi ieri secondo senza tra fra dal dalla ogni tutti molti alcuni lo gli i uno ecco',
  pt: 'ele ela eles elas eu nós isto este esta esse essa isso após segundo sem sobre quando se onde assim então depois antes hoje ontem todos muitos alguns desde até também além enquanto há nos nas',
  nl: 'hij zij ze wij we ik je jij dit deze die dan toen daar hier nu ook nog als wanneer waar hoe waarom wat wie sinds tot na tijdens volgens zonder onder over veel alle sommige later vandaag gisteren maar daarna daarom',
  sv: 'hon de vi du ni detta denna dessa då där här nu också men om när var hur varför vad vem sedan enligt utan under över många alla några senare i',
  da: 'hun vi du i dette denne disse da der her nu også men når hvor hvordan hvorfor hvad hvem siden ifølge uden under over mange alle nogle senere',
  nb: 'hun vi du dette denne disse da der her nå også men når hvor hvordan hvorfor hva hvem siden ifølge uten under over mange alle noen senere i',
  pl: 'on ona oni my wy ja w z o u a i ten ta te tam tu teraz potem gdy jeśli gdzie dlaczego kto według bez przed wszyscy wiele niektórzy dziś wczoraj',
  cs: 'on ona oni my vy já v z o u a i ten ta to tam tady teď potom když pokud kde proč kdo podle bez před všichni mnoho někteří dnes včera',
  ru: 'он она они мы вы я в с о у а и но этот эта эти там тут здесь теперь потом затем когда если где почему кто по без перед все многие некоторые сегодня вчера однако также к во',
  uk: 'він вона вони ми ви я в у з о а і й але цей ця ці там тут тепер потім коли якщо де чому хто за без перед усі багато деякі сьогодні вчора однак також до',
  tr: 'o biz siz ben şu orada burada şimdi sonra eğer nerede neden kim bütün birçok bazı bugün dün ancak fakat',
};

/** After a time of day ("5 p.m.") the sentence goes on with a day or a time zone; with any other capital a new one begins. */
export const afterTimes =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march ' +
  'april may june july august september october november december et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst cet ' +
  'cest utc eet ist jst eastern central pacific mountain greenwich local moscow';

/** German months and the small words before an ordinal ("am 3. Mai", "das 19. Jahrhundert"): nouns have capitals there. */
export const germanMonths =
  'januar jänner februar märz april mai juni juli august september oktober november dezember';
export const beforeOrdinals =
  'am im vom zum beim der die das dem den des zur bis ab seit dieser dieses diesem diesen jeder jeden jedes jedem ihr ihre ' +
  'ihren ihrem sein seine seinen seinem montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag';

/** What people do with a quotation: “Why now?” Karim Saleh asked. */
export const sayingVerbs =
  'said says asked asks replied replies answered answers wrote writes added adds told tells shouted cried yelled exclaimed ' +
  'whispered wondered wonders tweeted posted demanded joked recalled remarked began continued insisted muttered screamed';

/** Names that end with a mark of their own. */
export const markedNames = [
  'Yahoo!',
  'Jeopardy!',
  'Oklahoma!',
  'Mamma Mia!',
  'Oliver!',
  'Airplane!',
  'Jeb!',
  'Joomla!',
  'Guess?',
  'Therapy?',
  'モーニング娘。',
];
