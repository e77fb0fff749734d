/**
 * Words that are no name by themselves. A name of nothing else ("Islamic State", "Popular Mobilization Forces") counts only
 * where each of its words has its capital: "an Islamic state" is none. English, German, French, Spanish. A test holds:
 * no word twice, none with a capital.
 */
export const GENERIC_WORDS: readonly string[] = wordsOf(`
  action against authority banner base battalion battalions blood branch brigade brigades cave commission
  committee companies company conquest corps crowd current defence defense democracy department division
  earth east external fire followers force forces foreign free freedom freemen front gathering god
  green group groups guard guardians holy international islamic jihad justice league liberation line
  loyal martyrs master military militia missionary mobilisation mobilization movement network noble
  ones operations oppressed organisation organization party peace people popular relations resistance
  revolutionary right righteous righteousness security services special spirit state support units
  unit vanguard victory wrong zone north south west city province parliament government embassy airport
  square islamischer islamische islamischen staat widerstand volksmobilisierung kräfte einheiten état
  islamique populaire populaires résistance unités verte estado islámico fuerzas movilización resistencia
  islámica zona verde unidades islamitische staten stato islamico islamiska państwo islamskie państwa
  islamskiego исламское государство pentagon forze mobilitazione popolare brigaden truppe einheit bewegung
  tugayları hareketi бригады силы народной мобилизации организация рабочая партия arbeiterpartei parti travailleurs
  partido trabajadores organización fuerza volksmobilisierungseinheiten volksmobilmachungskräfte
`);

/** Small words inside names: they need no capital. */
export const SMALL_WORDS: readonly string[] = wordsOf(`
  a al and an as ash at bi bin by d da de del der des di die du e el en et fi for für i ibn in l la
  las le les li los min of on or s sh the to u ul un und van von wa y z
`);

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/u);
}
