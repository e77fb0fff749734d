import { describe, expect, test } from 'vitest';
import { describePage } from '../../src/search/describe-page.ts';
import type { PageFragment } from '../../src/search/pagefind-api.ts';
import { mentionsNote, titlePlace } from '../../src/search/search-record.ts';

/** "The flood" is the title; one section follows its beginning. */
const page = (changes: Partial<PageFragment> = {}): PageFragment => ({
  url: '/articles/flood/',
  content:
    'The flood. The river rose. The dam. The Falcon Brigade held the dam and the river fell. Later it left.',
  meta: { title: 'The flood' },
  filters: { kind: ['articles'] },
  anchors: [
    { element: 'h2', id: 'the-dam', text: 'The dam', location: 5 },
    { element: 'button', id: 'm1', text: 'Falcon Brigade', location: 8 },
    { element: 'span', id: 'm2', text: 'it', location: 18 },
    { element: 'i', id: mentionsNote('falcon-brigade', ['m1', 'm2']), text: '', location: 20 },
  ],
  locations: [],
  ...changes,
});

const text = (parts: readonly { text: string }[]) => parts.map((part) => part.text).join('');

describe('A page that was found by words', () => {
  test('lists each section that holds them, with its heading, and leads to the very word', () => {
    const { title, href, hits } = describePage(page({ locations: [3, 15] }), []);
    expect([title, href]).toEqual(['The flood', '/articles/flood/']);
    expect(hits.map((hit) => [hit.title, hit.href])).toEqual([
      ['Beginning', '/articles/flood/#:~:text=river'],
      ['The dam', '/articles/flood/#the-dam:~:text=the-,river,-fell'],
    ]);
    expect(text(hits[0]?.excerpt ?? [])).toBe('The river rose.');
  });

  test('needs no list for its beginning alone', () => {
    const { hits, excerpt } = describePage(page({ locations: [3] }), []);
    expect(hits).toEqual([]);
    expect(excerpt).toContainEqual({ text: 'river', marked: true });
  });

  test('in its title alone shows how it begins', () => {
    const { hits, excerpt } = describePage(page({ locations: [1] }), []);
    expect(hits).toEqual([]);
    expect(text(excerpt)).toMatch(/^The river rose\./u);
  });

  test('says its language where it is not English', () => {
    expect(describePage(page({ filters: { language: ['de'] } }), []).language).toBe('de');
    expect(describePage(page(), []).language).toBeUndefined();
  });
});

describe('A page that was found by a name', () => {
  test('says as what each mention was matched, where that is not what was typed', () => {
    const { hits } = describePage(page(), ['falcon-brigade'], ['falcon brigade']);
    expect(hits.map(({ matchedAs }) => matchedAs)).toEqual([undefined, 'it']);
  });

  test('lists every mention, under its section, each with its own address', () => {
    const { hits } = describePage(page(), ['falcon-brigade']);
    expect(hits.map((hit) => [hit.title, hit.href])).toEqual([
      ['The dam, mention 1', '/articles/flood/#m1'],
      ['The dam, mention 2', '/articles/flood/#m2'],
    ]);
    expect(hits[0]?.excerpt).toContainEqual({ text: 'Falcon Brigade', marked: true });
    expect(hits[1]?.excerpt).toContainEqual({ text: 'it', marked: true });
  });

  test('lists none of another name', () => {
    expect(describePage(page(), ['northern-guard']).hits).toEqual([]);
  });

  test('counts its title and its headings as mentions too', () => {
    const anchors = [
      ...page().anchors.slice(0, 3),
      { element: 'i', id: mentionsNote('dam', [titlePlace, 'the-dam']), text: '', location: 20 },
    ];
    expect(describePage(page({ anchors }), ['dam']).hits.map(({ href }) => href)).toEqual([
      '/articles/flood/',
      '/articles/flood/#the-dam',
    ]);
  });
});
