/**
 * Words that show that a text is about armed groups: with the country beside them, "KH" and "PMF" are what they are in such
 * reports. English, German, French, Spanish, Russian, Arabic, Persian. A test holds: each stands once.
 */
export const FIELD_WORDS: readonly string[] = wordsOf(`
  militia militias militiamen militant militants paramilitary paramilitaries fighters insurgents rebels faction factions
  Miliz Milizen Kämpfer milice milices combattants milicia milicias combatientes боевики боевиков ополчение
  jihadist jihadists terrorist terrorists extremists caliphate insurgency dschihadisten djihadistes yihadistas
  ميليشيا ميليشيات الفصائل فصائل مقاتلي شبه‌نظامیان
`);

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u);
}
