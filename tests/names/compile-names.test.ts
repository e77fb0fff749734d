import { describe, expect, it } from 'vitest';
import { compileNames } from '../../src/names/compile-names.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import type { Name } from '../../src/names/name.ts';
import { exampleNames } from './example-names.ts';

const needs = new Map(
  compileNames(exampleNames).patterns.map((each) => [
    `${exampleNames[each.entry]?.id ?? ''}: ${each.spelling}`,
    each.need,
  ]),
);

describe('compileNames works out what a spelling needs:', () => {
  it.each([
    ["kataib-hezbollah: Kata'ib Hezbollah", 'free'],
    ['kataib-hezbollah: KH', 'named'],
    ['kataib-hezbollah: Islamic Resistance in Iraq', 'equated'],
    ['islamic-resistance-in-iraq: Islamic Resistance in Iraq', 'free'],
    ['hezbollah: Hezbollah', 'unrivalled'],
    ['hezbollah: Hizballah', 'unrivalled'],
    ['hezbollah: Хезболла', 'unrivalled'],
    ['hezbollah: حزب الله', 'unrivalled'],
    ['hezbollah: حزب الله لبنان', 'free'],
    ['hezbollah: Party of God', 'equated'],
    ['hezbollah: Islamic Jihad', 'equated'],
    ['hezbollah: Ansar Allah', 'equated'],
    ['houthis: Ansar Allah', 'unrivalled'],
    ['badr-organization: Badr', 'named'],
    ['kataib-sayyid-al-shuhada: 14th Brigade', 'equated'],
  ])('%s is %s', (spelling, need) => {
    expect(needs.get(spelling)).toBe(need);
  });
});

describe('compileNames', () => {
  it('takes a glossary without entries', () => {
    expect(findMentions(['Kataib Hezbollah'], compileNames([]))).toEqual([[]]);
  });
  it('takes entries whose spellings hold no letter', () => {
    const names: Name[] = [
      { id: 'none', name: '—', kind: 'place', spellings: [{ text: '“”', source: 'test' }], native: [] },
    ];
    expect(findMentions(['— “” —'], compileNames(names))).toEqual([[]]);
  });
  it('leaves a spelling that two entries list with equal right to nobody', () => {
    const twin = (id: string): Name => ({
      id,
      name: `Saraya ${id}`,
      kind: 'militia',
      spellings: [{ text: 'Peace Companies', source: 'test' }],
      native: [],
    });
    expect(findMentions(['The Peace Companies left.'], compileNames([twin('one'), twin('two')]))).toEqual([
      [],
    ]);
  });
  it('leaves the names as they are', () => {
    const before = structuredClone(exampleNames);
    compileNames(exampleNames);
    expect(exampleNames).toEqual(before);
  });
});
