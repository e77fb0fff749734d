import { describe, expect, test } from 'vitest';
import { compileNames } from '../../../src/names/compile-names.ts';
import type { Name } from '../../../src/names/name.ts';
import { planSearch } from '../../../src/names/search/plan-search.ts';

const name = (id: string, canonical: string, ...spellings: string[]): Name => ({
  id,
  name: canonical,
  kind: 'militia',
  spellings: spellings.map((text) => ({ text, source: 'test' })),
  native: [],
});

const matcher = compileNames([
  name('falcon-brigade', 'Falcon Brigade', 'Sakr Brigade', 'Liwa al-Saqr'),
  name('northern-guard', 'Northern Guard', 'Haras al-Shimal'),
]);

describe('A query', () => {
  test('without a name is words', () => {
    expect(planSearch('river bank', matcher)).toEqual({
      term: 'river bank',
      wanted: [],
      names: [],
    });
  });

  test('that is a name, in any spelling, is the name and no words', () => {
    const plan = planSearch('liwa al saqr', matcher);
    expect(plan.term).toBeNull();
    expect(plan.wanted).toEqual([['falcon-brigade']]);
    expect(plan.names).toMatchObject([{ id: 'falcon-brigade', spelling: 'Liwa al-Saqr' }]);
  });

  test('with a name and words asks for both', () => {
    const plan = planSearch('sakr brigade rockets', matcher);
    expect(plan.term).toBe('rockets');
    expect(plan.wanted).toHaveLength(1);
  });

  test('with two names asks for pages with both', () => {
    const { wanted } = planSearch('Falcon Brigade Northern Guard', matcher);
    expect(wanted).toEqual([['falcon-brigade'], ['northern-guard']]);
  });

  test('that is meant as typed is words alone', () => {
    expect(planSearch(' Falcon Brigade ')).toEqual({
      term: 'Falcon Brigade',
      wanted: [],
      names: [],
    });
  });
});

test.each(['*', '!!!', '“ ”', 'ʼ'])('signs alone are no words to search for: %s', (query) => {
  expect(planSearch(query).term).toBeNull();
});
