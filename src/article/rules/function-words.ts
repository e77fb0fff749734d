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
  is: 'og að það sem ekki var við af hann til er hafa eru um frá hefur verið með fyrir en segir þá',
  et: 'ja on ei et see oli ta mis aga kui ka oma või pärast kes ning selle kuni veel nende tema',
  lv: 'un ir ka ar par no uz tas bet lai pēc arī vai nav bija kas līdz tika savu gada',
  lt: 'ir kad yra su iš bet tai jis kaip buvo už dėl iki apie taip pat nuo po prie savo',
  hr: 'je na da se koji su za od će iz što kao ali nije bi koja ili nakon zbog također bio',
  sl: 'je na da se ki so za pa bo tudi pri iz kot ne bi ali bil ker do po še',
  sr: 'је на да се у који су за од ће из што као али није би која или након због',
  mk: 'на да се во од за со што ќе не го ја ги е по како но дека беше ова тоа',
  be: 'на што не па як гэта за ад для але яго было быў або пры каб таксама яны',
  sq: 'të në dhe për një me se që nga është ka nuk por më si do kjo ishte deri',
  az: 'və bir bu da də üçün ilə olan kimi sonra qədər edib ki çox daha isə',
  ca: 'el la de que els les i a amb per una un del dels al és no més com va han aquest també fins',
  eu: 'eta da ez du zuen bat dute dela izan ere egin hau baina bere dira arte beste ziren',
  vi: 'và của là có được cho không trong một những các với đã người này đến sẽ khi từ ở',
  ms: 'yang dan di itu dengan untuk pada tidak ini dari dalam akan telah oleh ke bahawa juga mereka',
  id: 'yang dan di itu dengan untuk pada tidak ini dari dalam akan telah oleh ke bahwa juga mereka',
  ur: 'کے کی میں ہے کا سے کو اور نے کہ پر بھی تھا ہیں یہ کر',
  fa: 'و در به از که این را با است برای آن یک بود شد تا بر می',
  ar: 'في من على إن أن إلى عن التي الذي هذا هذه كما بعد قال كان مع بين لم ما حتى',
  ps: 'د په او چې کې له دی ته به سره کړي وي دا هم',
  hi: 'के में की है और से को का ने पर कि यह नहीं भी था हैं',
  mr: 'आहे आणि या की होते मध्ये हे नाही ते साठी असे केली',
  ne: 'छ को गरेको भएको र लागि हो मा छन् पनि भन्ने गर्ने',
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
