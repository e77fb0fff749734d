/** What the words of a sentence must be known for before a heading is made of it, by language. */
export interface HeadingWords {
  /** A sentence that begins so speaks of what stood before it. */
  readonly pointingBack: string;
  /** A sentence that begins so has its main clause behind the first comma. */
  readonly leading: string;
  /** Behind a comma or a dash these begin a clause that can be left away. */
  readonly trailing: string;
  /** A clause with one of these behind a comma says who said it. */
  readonly saying: string;
}

/** Languages without a row get no proposals: half a sentence would be worse than none. */
export const headingWords: Readonly<Record<string, HeadingWords>> = {
  en: {
    pointingBack:
      'he she it they this that these those his her its their there here but and or so such both also however another others one some many i we you my our then still yet only even',
    leading:
      'when while after before as if although though because since in on at with by for during despite until once under over from meanwhile later earlier yesterday today',
    trailing:
      'who which while because after before as when where although though but and so with amid despite since',
    saying: 'said says told added according reported wrote announced',
  },
  de: {
    pointingBack:
      'er sie es dies diese dieser dieses das dort hier aber und oder auch doch sein seine ihr ihre ihnen ich wir man dann damit dabei dazu dagegen davon so solche andere viele einige',
    leading:
      'als während nachdem bevor wenn obwohl weil da seit nach vor bei mit trotz am im in auf unter über gestern heute',
    trailing: 'der die das den dem welche weil während nachdem obwohl wenn als und aber doch wo',
    saying: 'sagte sagt erklärte teilte berichtete zufolge hieß',
  },
  fr: {
    pointingBack:
      'il elle ils elles ce cela cette ces ceux son sa ses leur leurs mais et ou y on nous je ainsi aussi alors puis là d’autres',
    leading:
      'quand lorsque alors pendant après avant comme si bien dans en à avec pour depuis malgré sous sur hier',
    trailing: 'qui que dont où tandis alors après avant mais et car',
    saying: 'dit déclaré selon expliqué annoncé indiqué ajouté',
  },
  es: {
    pointingBack:
      'él ella ellos ellas esto eso esta este estos estas su sus pero y o también así allí nosotros yo otros otras se lo la',
    leading:
      'cuando mientras tras después antes como si aunque en con por para desde durante pese bajo sobre ayer hoy',
    trailing: 'que quien quienes donde mientras aunque pero y pues',
    saying: 'dijo según explicó afirmó señaló anunció añadió',
  },
};
