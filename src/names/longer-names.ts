/**
 * Words beside a name that make it a part of another name, as data. A test holds: each stands once and folds to letters.
 */

/**
 * Words that open the names of armed groups. Before a bare name they make another group of it that the glossary does not
 * know: "Ansar-e Hezbollah", "Liwa Badr".
 */
export const NAME_OPENERS: readonly string[] = [
  ...[
    'Ansar',
    'Ansar-e',
    'Harakat',
    'Harakah',
    'Hizb',
    'Liwa',
    'Kataib',
    'Katibat',
    'Katiba',
    'Kateebat',
    'Saraya',
  ],
  ...[
    'Sarayat',
    'Asaib',
    'Firqat',
    'Firqa',
    'Jund',
    'Jaish',
    'Jaysh',
    'Quwat',
    'Quwwat',
    'Sepah',
    'Sipah',
    'Tahrik',
  ],
  ...['Majlis', 'Usbat', 'Ashab', 'Fawj', 'Lashkar', 'Jamaat', 'Tehrik', 'Muqawama', 'Rijal', 'Shabab'],
  ...[
    'أنصار',
    'حركة',
    'لواء',
    'كتيبة',
    'كتائب',
    'سرايا',
    'عصائب',
    'فرقة',
    'جند',
    'جيش',
    'قوات',
    'فوج',
    'رجال',
    'انصار',
  ],
];

/** Words that make a place, an army's unit or an institution of the name before them: "Badr Airport", "Al-Quds Day". */
export const NAME_CLOSERS: readonly string[] = [
  ...[
    'Airport',
    'Army',
    'Avenue',
    'Bridge',
    'City',
    'Club',
    'College',
    'Day',
    'District',
    'FC',
    'Hospital',
    'Hotel',
  ],
  ...[
    'Mosque',
    'Mountain',
    'Neighborhood',
    'Neighbourhood',
    'Newspaper',
    'Province',
    'Road',
    'School',
    'SC',
    'Square',
  ],
  ...[
    'Stadium',
    'Street',
    'Tower',
    'TV',
    'University',
    'Valley',
    'Village',
    'Brigade',
    'Brigades',
    'Battalion',
  ],
  ...['Battalions', 'Division', 'Regiment', 'Front'],
];

/** Words with a capital before a short name that leave it what it is: "Commander Badr", "In Badr". */
export const TITLES_BEFORE: readonly string[] = `
  The A An And But Or In On At By Of For From To With While When As After Before Since Although Though However
  That This Both If Because So Then Today Yesterday Meanwhile Like Unlike Against Among Between Under Nor Yet
  Top Former Late Pro Anti
  Mr Mrs Ms Dr Gen Sheikh Shaykh Sayyid Hajj Haji General Commander Leader Minister President Secretary State
  Senator Ambassador Premier Chairman Colonel Major Lieutenant Brigadier Spokesman Spokeswoman Chief Director
  Deputy Representative
  Shia Shiite Shi'ite Sunni Islamist Muslim
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Der Die Das Le La El
`
  .trim()
  .split(/\s+/u);

/** Words with a capital behind a short name that leave it what it is: "Badr MPs", "Badr Secretary-General Hadi al-Amiri". */
export const TITLES_AFTER: readonly string[] = [
  ...[
    'Secretary',
    'Secretary-General',
    'MP',
    'MPs',
    'Leader',
    'Chief',
    'Commander',
    'Deputy',
    'Spokesman',
    'Movement',
  ],
  ...[
    'Spokesperson',
    'Militia',
    'Bloc',
    'Party',
    'Group',
    'Minister',
    'President',
    'Chairman',
    'General',
    'Official',
  ],
];
