/**
 * Whether two spellings are one name said the same way: their consonants agree.
 *
 * A respelling of the glossary says the name as the glossary writes it. Where an article calls the same group by other
 * words ("Hezbollah Brigades"), the respelling would be heard in place of words that stand there.
 *
 * @example
 * soundsAlike('Kataeb Hezbollah', 'Katāʾib Ḥizb Allāh') //=> true
 * soundsAlike('Hezbollah Brigades', "Kata'ib Hezbollah") //=> false
 */
export function soundsAlike(one: string, other: string): boolean {
  const sounds = skeleton(one);
  return sounds !== '' && sounds === skeleton(other);
}

/** Without marks, vowels, spaces, a silent h, doubled letters, the Arabic article and a possessive ending. */
const skeleton = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]s?(?!\p{L})/gu, '')
    .replaceAll(/\b(?:al|el|the)[\s-]|\ba(?<sun>[dnrstz]h?)-(?=\k<sun>)/gu, '')
    // "Sharqiya", "Sharqiyah".
    .replaceAll(/(?<=a)h\b/gu, '')
    .replaceAll(/[^\p{L}]|[aeiouy]|\p{Lm}/gu, '')
    .replaceAll(/(\p{L})\1/gu, '$1');
