/**
 * Words beside a name that make it a part of another name, as data. A test holds: each stands once and folds to letters.
 */

/**
 * Words that open the names of armed groups. Before a bare name they make another group of it that the glossary does not
 * know: "Ansar-e Hezbollah", "Liwa Badr", گردان‌های حزب‌الله.
 */
export const NAME_OPENERS: readonly string[] = wordsOf(`
  Ansar Ansar-e Harakat Harakah Hizb Liwa Kataib Katibat Katiba Kateebat Saraya Sarayat Asaib Firqat Firqa Jund Jaish Jaysh
  Quwat Quwwat Sepah Sipah Tahrik Majlis Usbat Ashab Fawj Lashkar Jamaat Tehrik Muqawama Rijal Shabab FC
  أنصار حركة لواء كتيبة كتائب سرايا عصائب فرقة جند جيش قوات فوج رجال گردان گردان‌های تیپ
`);

/** Words that make an institution of any name before them, however long: "Islamic State University". */
export const INSTITUTIONS: readonly string[] = wordsOf(`
  Airport Avenue Bank Bridge Charity Cinema Clinic Club College Company Foundation Hospital Hotel Institute Library Mosque
  Museum Neighborhood Neighbourhood Newspaper Radio Road School Shrine Square Stadium Station Street Television Theater Theatre
  Tower TV University Airlines Airways SC Cemetery International Association Society Fund Academy Pharmaceuticals Inc Ltd Corp Corporation
  Holding Holdings GmbH Stadion Universität Straße Moschee
`);

/** Words that make a place or an army's unit of a bare name before them: "Badr Brigade", "Al-Quds Day". */
export const NAME_CLOSERS: readonly string[] = wordsOf(`
  Army City Day District Mountain Province Valley Village Brigade Brigades Battalion Battalions Division Regiment Front
  Alliance Coalition Dam Camp Base Refinery Festival Cup Khan Jan
`);

/** Words that open the name of a place or an event before "of" and a bare name: "Battle of Badr", bataille de Badr. */
export const OPENERS_OF: readonly string[] = wordsOf(`
  battle tomb town city village conquest raid well wells plain day year martyrs mosque shrine province hero heroes
  bataille batalla battaglia Schlacht ville ciudad Stadt Dorf slag
`);

/**
 * Regions behind a name that make a branch of it, which is a group of its own: Islamic State Khorasan, Islamic State West
 * Africa Province. Countries of the region do so as well (see country-words).
 */
export const BRANCH_REGIONS: readonly string[] = wordsOf(`
  Khorasan Khurasan Khorassan Sinai Sahel Sahara Somalia Mozambique Africa West Central East Greater Caucasus Caucase Bangladesh
  India Hind Philippines Nigeria Mali Algeria Tunisia Khorosan Chorasan Sahelian Provinz
`);

/** Words with a capital before a short name that leave it what it is: "Commander Badr", "In Badr". */
export const TITLES_BEFORE: readonly string[] = wordsOf(`
  The A An And But Or In On At By Of For From To With While When As After Before Since Although Though However
  That This Both If Because So Then Today Yesterday Meanwhile Like Unlike Against Among Between Under Nor Yet
  Top Former Late Pro Anti
  Mr Mrs Ms Dr Gen Sheikh Shaykh Sayyid Hajj Haji General Commander Leader Minister President Secretary State
  Senator Ambassador Premier Chairman Colonel Major Lieutenant Brigadier Spokesman Spokeswoman Chief Director
  Deputy Representative Head
  Shia Shiite Shi'ite Sunni Islamist Muslim
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday
  Der Die Das Le La El
`);

/** Words with a capital behind a short name that leave it what it is: "Badr MPs", "Badr Secretary-General Hadi al-Amiri". */
export const TITLES_AFTER: readonly string[] = wordsOf(`
  Secretary Secretary-General MP MPs Leader Chief Commander Deputy Spokesman Movement Spokesperson Militia Bloc Party Group
  Minister President Chairman General Official
`);

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u);
}
