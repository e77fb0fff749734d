import type { Name, Spelling } from '../../src/names/name.ts';

/** Builds an entry: a spelling that begins with `?` needs context, `ar:` and the like before one is its language. */
function entry(
  [id, kind, country]: readonly [id: string, kind: Name['kind'], country: string],
  name: string,
  spellings: readonly string[],
  native: readonly (readonly [lang: string, text: string])[] = [],
): Name {
  return {
    id,
    name,
    kind,
    country,
    spellings: spellings.map((text): Spelling =>
      text.startsWith('?')
        ? { text: text.slice(1), source: 'test', needs: 'context' }
        : { text, source: 'test' },
    ),
    native: native.map(([lang, text]) => ({ lang, text, transliteration: name, source: 'test' })),
  };
}

/** A small glossary with every kind of trap: names in names, shared names, short forms, other scripts. */
export const exampleNames: readonly Name[] = [
  entry(
    ['kataib-hezbollah', 'militia', 'Iraq'],
    "Kata'ib Hezbollah",
    [
      'Kataeb Hezbollah',
      'Hezbollah Brigades',
      'Iraqi Hezbollah Brigades',
      'Islamic Resistance in Iraq',
      '?KH',
    ],
    [
      ['ar', 'كتائب حزب الله'],
      ['ja', 'カタイブ・ヒズボラ'],
    ],
  ),
  entry(
    ['hezbollah', 'party', 'Lebanon'],
    'Hezbollah',
    [
      '?Hezbollah',
      '?Hizbullah',
      '?Hizballah',
      '?Hisbollah',
      '?Хезболла',
      '?Party of God',
      'Lebanese Hezbollah',
      '?The Islamic Resistance',
      '?Islamic Jihad',
      '?Ansar Allah',
      '?LH',
    ],
    [
      ['ar', 'حزب الله'],
      ['fa', 'حزب الله لبنان'],
      ['he', 'חיזבאללה'],
    ],
  ),
  entry(
    ['popular-mobilization-forces', 'alliance', 'Iraq'],
    'Popular Mobilization Forces',
    ['Popular Mobilization Units', 'Hashd al-Shaabi', "al-Hashd al-Sha'bi", '?PMF', '?PMU', '?PMC'],
    [
      ['ar', 'الحشد الشعبي'],
      ['fa', 'حشد شعبی'],
      ['ckb', 'حەشدی شەعبی'],
      ['zh', '人民动员部队'],
    ],
  ),
  entry(
    ['asaib-ahl-al-haq', 'militia', 'Iraq'],
    "Asa'ib Ahl al-Haq",
    ['League of the Righteous', 'The People of the Cave', '?AAH', '?Asaib'],
    [['ar', 'عصائب أهل الحق']],
  ),
  entry(['harakat-al-nujaba', 'militia', 'Iraq'], 'Harakat Hezbollah al-Nujaba', [
    'Harakat al-Nujaba',
    'Al-Nujaba',
    '?HAN',
  ]),
  entry(['kataib-sayyid-al-shuhada', 'militia', 'Iraq'], "Kata'ib Sayyid al-Shuhada", [
    '?KSS',
    '?14th Brigade',
  ]),
  entry(['kataib-al-imam-ali', 'militia', 'Iraq'], "Kata'ib al-Imam Ali", ['Imam Ali Brigades', '?KIA']),
  entry(['harakat-ansar-allah-al-awfiya', 'militia', 'Iraq'], 'Harakat Ansar Allah al-Awfiya', [
    'Ansar Allah al-Awfiya',
    '?Brigade 19',
  ]),
  entry(['houthis', 'militia', 'Yemen'], 'Ansar Allah (Houthis)', ['Ansar Allah', 'Houthis']),
  entry(['badr-organization', 'militia', 'Iraq'], 'Badr Organization', [
    'Badr Brigades',
    'Badr Brigade',
    'Badr Corps',
    '?Badr',
  ]),
  entry(['islamic-resistance-in-iraq', 'alliance', 'Iraq'], 'Islamic Resistance in Iraq', ['?IRI']),
  entry(['hayat-tahrir-al-sham', 'militia', 'Syria'], "Hay'at Tahrir al-Sham", ['Hetesh', '?HTS']),
  entry(['saraya-al-salam', 'militia', 'Iraq'], 'Saraya al-Salam', ['Peace Companies', '?Saraya']),
  entry(['saraya-al-khorasani', 'militia', 'Iraq'], 'Saraya al-Khorasani', []),
  entry(['fatemiyoun', 'militia', 'Syria (Afghan fighters)'], 'Liwa Fatemiyoun', ['Fatemiyoun']),
  entry(['pkk', 'militia', 'Turkey, Iraq, Syria'], "Kurdistan Workers' Party", ['PKK']),
  entry(['islamic-state', 'militia', 'Iraq, Syria'], 'Islamic State of Iraq and the Levant', [
    'Islamic State',
    'ISIS',
    'Daesh',
    '?IS',
  ]),
  entry(['irgc-quds-force', 'militia', 'Iran'], 'IRGC Quds Force', ['Quds Force', '?Al Quds']),
  entry(['abu-mahdi-al-muhandis', 'person', 'Iraq'], 'Abu Mahdi al-Muhandis', ['?Muhandis', '?al-Muhandis']),
];
