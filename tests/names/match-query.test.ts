import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileNames } from '../../src/names/compile-names.ts';
import { matchQuery } from '../../src/names/match-query.ts';
import { exampleNames } from './example-names.ts';

const matcher = compileNames(exampleNames);
const idsOf = (query: string): string[] => matchQuery(query, matcher).names.map(({ id }) => id);

describe('matchQuery', () => {
  it('finds a name in every listed spelling and script, in any case and form of Unicode', () => {
    for (const { id, name, spellings, native } of exampleNames) {
      for (const text of [name, ...spellings.map((each) => each.text), ...native.map((each) => each.text)]) {
        // An alias that is another entry's own name leads to that entry.
        const owner = exampleNames.find((other) => other.name.startsWith(text))?.id ?? id;
        for (const query of [
          text,
          text.toLowerCase(),
          text.toUpperCase(),
          text.normalize('NFD'),
          ` ${text} `,
        ]) {
          expect([query, idsOf(query)]).toEqual([query, [owner]]);
          expect(matchQuery(query, matcher).rest).toBe('');
        }
      }
    }
  });

  it.each([
    ['kataeb hezbollah rockets', ['kataib-hezbollah'], 'rockets'],
    ['rockets of the hashd al shaabi in mosul', ['popular-mobilization-forces'], 'rockets of in mosul'],
    ['hezbollah', ['hezbollah'], ''],
    ['hezbollah and kataib hezbollah', ['hezbollah', 'kataib-hezbollah'], 'and'],
    ['kh pmf', ['kataib-hezbollah', 'popular-mobilization-forces'], ''],
    ['"hizb allah" beirut', ['hezbollah'], 'beirut'],
    ['Hisbollah-Miliz', ['hezbollah'], 'Miliz'],
    ['pro-hezbollah', ['hezbollah'], 'pro'],
    ['بحزب الله', ['hezbollah'], ''],
    ['hashd alshaabi', ['popular-mobilization-forces'], ''],
    ['"green line" talks', [], '"green line" talks'],
    ['', [], ''],
  ])('takes %j apart', (query, ids, rest) => {
    expect([idsOf(query), matchQuery(query, matcher).rest]).toEqual([ids, rest]);
  });

  it.each([
    'who is he',
    'iraqi hezbollah',
    'turkish hezbollah',
    'hezbollah in iraq',
    'ansar-e hezbollah',
    'katiba hezbollah',
    'bad',
    'hitesh',
    'kataeb party',
    'lebanon',
  ])('finds no name in %j', (query) => {
    expect(matchQuery(query, matcher)).toEqual({ names: [], rest: query });
  });

  it.each([
    ['katib hezbollah', 'kataib-hezbollah'],
    ['kataib hezbolha', 'kataib-hezbollah'],
    ['hezbolha', 'hezbollah'],
    ['popular mobilzation forces', 'popular-mobilization-forces'],
    ['hasd al-shaabi', 'popular-mobilization-forces'],
    ['leauge of the righteous', 'asaib-ahl-al-haq'],
    ['كتاب حزب الله', 'kataib-hezbollah'],
  ])('guesses at a misspelt name: %j', (query, id) => {
    expect(matchQuery(query, matcher).names).toMatchObject([{ id, guessed: true, text: query }]);
  });

  it('does not guess where two entries are equally near', () => {
    const twins = compileNames([
      { id: 'one', name: 'Saraya al-Karim', kind: 'militia', spellings: [], native: [] },
      { id: 'two', name: 'Saraya al-Karin', kind: 'militia', spellings: [], native: [] },
    ]);
    expect(matchQuery('saraya al-karis', twins).names).toEqual([]);
    expect(matchQuery('saraya al-karin', twins).names).toMatchObject([{ id: 'two' }]);
  });

  it('never throws, and loses no word of a query', () => {
    const words = fc.constantFrom(
      'hezbollah',
      'kataib',
      'KH',
      '"',
      '-',
      'of',
      'حزب',
      'الله',
      'x'.repeat(50),
      '\ud800',
      "'s",
      'rockets',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const { rest } = matchQuery(list.join(' '), matcher);
        const kept = list.filter((word) => word === 'rockets').length;
        expect(rest.split(' ').filter((word) => word === 'rockets')).toHaveLength(kept);
      }),
    );
  });
});
