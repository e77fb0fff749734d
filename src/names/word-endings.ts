/**
 * What may be joined to a name without making it another name, as data. A test holds: every entry stands
 * once and folds to letters.
 */

/**
 * How the heads of German, Dutch and Nordic compounds begin: Hisbollahmiliz, Hisbollahkämpfer, Hizbollahledaren. A
 * compound with another head ("Badrstraße") is another thing.
 */
export const COMPOUND_HEADS: readonly string[] = [
  'Miliz',
  'Kämpfer',
  'Führer',
  'Anführer',
  'Führung',
  'Anhänger',
  'Chef',
  'Sprecher',
  'Truppe',
  'Rakete',
  'Stellung',
  'Mitglied',
  'Hochburg',
  'Terror',
  'Gruppe',
  'Verband',
  'Verbände',
  'Einheit',
  'Kommandeur',
  'ledare',
  'leder',
  'strijder',
];

/** Slavic case endings of foreign names: Hezbollahu, Hizballáhem. They need a long name before them: "Badra" is another. */
export const CASE_ENDINGS: readonly string[] = ['u', 'a', 'em', 'om', 'owi'];

/** Turkish endings that show themselves by the letter ı, folded: Lübnan Hizbullahı, Hizbullahın. */
export const TURKISH_ENDINGS: readonly string[] = ['i', 'in', 'inda', 'indan'];

/**
 * Sorani endings, folded: of, also, their, in, the. They count only beside a letter that Kurdish alone has (ە, ێ, ۆ, ڵ, ڕ), since
 * in Arabic and Persian some would make another word: داعشی.
 */
export const SORANI_ENDINGS: readonly string[] = ['ي', 'يش', 'يان', 'دا', 'يه', 'هكان', 'هوه'];

/** Korean particles, joined to the word before them. */
export const KOREAN_PARTICLES: readonly string[] = [
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '와',
  '과',
  '도',
  '에',
  '로',
  '으로',
  '에서',
  '에게',
  '측',
  '측은',
  '측이',
  '만',
  '까지',
  '부터',
];

/** One-letter words that Arabic and Hebrew write joined to the next: "and", "so", "by", "like", "for"; "the", "that", "from". */
export const JOINED_PARTICLES: Readonly<Record<'arabic' | 'hebrew', string>> = {
  arabic: 'وفبكل',
  hebrew: 'והבכלשמ',
};
