import { expect, test } from 'vitest';
import { cleanByline } from '../../../src/article/html/clean-byline.ts';

test.each<[string, string, string | undefined]>([
  ['By Jane Doe', 'en', 'By Jane Doe'],
  ['By Jane Doe | Sep. 21, 2011, 3:17 PM | 1,209', 'en', 'By Jane Doe'],
  ['By Jane Doe on June 26, 2014 at 9:00a 76 Comments', 'en', 'By Jane Doe'],
  ['By JANE DOE & JOHN ROE | 10/9/10 7:15 AM', 'en', 'By JANE DOE & JOHN ROE'],
  ['Von Jana Dohm, aktualisiert am 3. Mai 2021', 'de', 'Von Jana Dohm'],
  ['Jana Dohm und Jan Roh', 'de', 'Jana Dohm und Jan Roh'],
  ['9:39AM BST 05 Oct 2011', 'en', undefined],
  ['2019年5月3日', 'ja', undefined],
])('the names in %j (%s) are %j', (printed, language, names) => {
  expect(cleanByline(printed, language)).toBe(names);
});
