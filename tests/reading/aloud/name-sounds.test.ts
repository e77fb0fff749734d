import { describe, expect, test } from 'vitest';
import { readPronunciations, writePronunciations } from '../../../src/reading/aloud/pronunciations.ts';
import { soundsAlike } from '../../../src/reading/aloud/sounds-alike.ts';

describe('a respelling is heard only where it says what stands there', () => {
  test.each([
    ['Kataeb Hezbollah', "Kata'ib Hezbollah", true],
    ['Kata’ib Hizballah', "Kata'ib Hezbollah", true],
    ['Kataib Hezbollah’s', "Kata'ib Hezbollah", true],
    ['Ahrar al-Sharqiya', 'Aḥrār al-Sharqīyah', true],
    ['Hezbollah Brigades', "Kata'ib Hezbollah", false],
    ['Hezbollah', "Kata'ib Hezbollah", false],
    ['KH', "Kata'ib Hezbollah", false],
    ['Hashd al-Shaabi', 'Popular Mobilization Forces', false],
    ['', '...', false],
  ])('%s for %s: %s', (text, name, alike) => {
    expect(soundsAlike(text, name)).toBe(alike);
  });

  test('names of English words are left to the voice', () => {
    const list = writePronunciations([
      {
        id: 'kh',
        name: "Kata'ib Hezbollah",
        respelling: 'kah-TAH-ib',
        native: [{ transliteration: 'Katāʼib Ḥizb Allāh' }],
      },
      {
        id: 'gz',
        name: 'Green Zone',
        respelling: 'GREEN zohn',
        native: [{ transliteration: 'al-Minṭaqah al-Khaḍrāʼ' }],
      },
      { id: 'mp', name: 'Mike Pompeo', respelling: 'MIKE', native: [] },
    ]);
    expect(readPronunciations(list)).toEqual({ kh: ["Kata'ib Hezbollah", 'kah-tah-ib'] });
  });

  test.each(['null', '[]', '"x"', '{"a":1}', '{"a":["b"]}', '{"a":["b",2]}'])(
    'another file says nothing: %s',
    (text) => {
      expect(readPronunciations(text)).toEqual({});
    },
  );
});
