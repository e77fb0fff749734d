/** Words that end no sentence and no heading, by language: something always follows them. */
export const unfinishedWords: Readonly<Record<string, string>> = {
  en: 'the a an of and or with from his their its which whose because than',
  de: 'der des den dem und oder eine einen einem einer eines dass weil wenn seine ihre im am vom',
  fr: 'le la les de des du et ou un une que qui dont dans avec par aux ses leur',
  es: 'el la los las de del y o un una que con por para su sus',
  pt: 'o os as da do das dos e ou um uma que com por para seu sua',
  it: 'il lo la i gli le di del della dei delle e o un una che con per',
  nl: 'de het een van en of met voor zijn hun dat omdat',
  sv: 'och eller av med ett en som att',
  da: 'og eller af med et en som at',
  nb: 'og eller av med et en som at',
  pl: 'i oraz lub z ze że który która które',
  cs: 'a nebo s se že který která které',
  ru: 'и или с со что который которая которые',
};
