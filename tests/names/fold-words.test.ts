import { describe, expect, test } from 'vitest';
import { foldWords, placesOf } from '../../src/names/fold-words.ts';

const find = (words: string, text: string): readonly string[] =>
  placesOf(foldWords(words).text.trim(), foldWords(text)).map(([start, end]) => text.slice(start, end));

describe('Words are found', () => {
  test.each([
    ['strik', 'Air strikes, a Strike.', ['strik', 'Strik']],
    ['rail', 'The trail, the rail.', ['rail']],
    ['senor', 'El señor y la SEÑORA', ['señor', 'SEÑOR']],
    ['señor', 'senor', ['senor']],
    ['kataib', "Kata’ib, Kata'ib", ['Kata’ib', "Kata'ib"]],
    ['strasse', 'Die Straße dort', ['Straße']],
    ['bit', 'a bet, a bit', ['bit']],
    ['الحشد الشعبی', 'الحشد الشعبي', ['الحشد الشعبي']],
    ['old bridge', 'the old\n bridge, the old-bridge', ['old\n bridge', 'old-bridge']],
    ['الحشد', 'هو الحشد هنا', ['الحشد']],
    ['橋', '旧橋、新橋', ['橋', '橋']],
    ['', 'anything', []],
    ['!', 'anything!', []],
  ])('%s in %s', (words, text, expected) => {
    expect(find(words, text)).toEqual(expected);
  });
});
