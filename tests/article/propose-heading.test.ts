import { describe, expect, test } from 'vitest';
import { proposeHeading } from '../../src/article/parts/propose-heading.ts';
import { functionWords } from '../../src/article/rules/function-words.ts';
import { headingWords } from '../../src/article/rules/heading-words.ts';

const other = ['The ferry left the harbour at noon.', 'Nobody on the pier saw it come back.'];
const propose = (text: string, language = 'en') => proposeHeading([other, [text], other], 1, language);

describe('a proposed heading', () => {
  test.each([
    ['is a whole short sentence', 'The council closed the old bridge.', 'The council closed the old bridge'],
    [
      'leaves away a trailing clause',
      'The council closed the old bridge, which is unsafe.',
      'The council closed the old bridge',
    ],
    [
      'leaves away who said so',
      'Four trains will stop running, the office said.',
      'Four trains will stop running',
    ],
    [
      'leaves away when it was',
      'On Monday, the council closed the old bridge.',
      'The council closed the old bridge',
    ],
  ])('%s', (_, text, wording) => {
    expect(propose(text)).toBe(wording);
  });

  test.each([
    ['words of someone else', '“The bridge was never safe at all.”'],
    ['a question', 'Will the old bridge open again?'],
    ['a sentence that points back', 'He never crossed the old bridge again.'],
    ['the same, contracted', 'It’s wide open and hard to cross.'],
    [
      'a sentence too long for a heading',
      'The council of the old town by the river closed the old bridge to all traffic on Monday.',
    ],
    ['a clause that may not be whole', 'The old bridge, the new bridge, the ferry pier.'],
    ['too few words', 'Rain fell.'],
  ])('is never %s', (_, text) => {
    expect(propose(text)).toBeUndefined();
  });

  test('is the clause that sets the part apart from the others', () => {
    const part = ['The ferry left the harbour early. The old bridge lost its toll house.'];
    expect(proposeHeading([other, part, other], 1, 'en')).toBe('The old bridge lost its toll house');
  });

  test('there is none in a language whose words are not known', () => {
    expect(propose('Rada zamknęła stary most nad rzeką.', 'pl')).toBeUndefined();
    expect(propose('The council closed the old bridge.', 'und')).toBeUndefined();
  });

  test('every language with words for headings has its commonest words too', () => {
    const known = new Set([...functionWords.values()].flat());
    expect(Object.keys(headingWords).filter((language) => !known.has(language))).toEqual([]);
  });
});
