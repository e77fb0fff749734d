import { afterEach, describe, expect, test, vi } from 'vitest';
import { deleteNote, keepNote, keptNotes } from '../../../src/reading/notes/keep-notes.ts';
import { noteOf } from '../../../src/reading/notes/note.ts';
import { noteWith } from './note-with.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The browser's storage, as far as it is used: its keys are properties of it. */
function storage(entries: Record<string, string> = {}): Record<string, string> {
  const kept = Object.create({
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => (kept[key] = value),
    removeItem: (key: string) => Reflect.deleteProperty(kept, key),
  }) as Record<string, string>;
  vi.stubGlobal('localStorage', Object.assign(kept, entries));
  return kept;
}

describe('Notes', () => {
  test('come back as they were kept, in the order in which they were made', () => {
    storage();
    const [first, second] = [noteWith({ id: 'b', made: '2026-11-01T08:00:00.000Z' }), noteWith({ id: 'a' })];
    expect(keepNote(second)).toBe('kept');
    expect(keepNote(first)).toBe('kept');
    expect(keptNotes()).toEqual([first, second]);
  });

  test('are asked for by article', () => {
    storage();
    keepNote(noteWith({ id: 'a' }));
    keepNote(noteWith({ id: 'b', article: 'ferry' }));
    expect(keptNotes('ferry').map(({ id }) => id)).toEqual(['b']);
  });

  test('leave a sign for the boot at the address of their article, which goes with the last of them', () => {
    const kept = storage();
    const [one, two] = [noteWith({ id: 'a' }), noteWith({ id: 'b' })];
    keepNote(one);
    keepNote(two);
    expect(kept['/articles/harbour/']).toBe('1');
    deleteNote(one);
    expect(kept['/articles/harbour/']).toBe('1');
    deleteNote(two);
    expect(Object.keys(kept)).toEqual([]);
  });

  test('on articles of the reader’s own leave one sign, for these have one page', () => {
    const kept = storage();
    const [one, two] = [noteWith({ id: 'a', article: 'own:k3f' }), noteWith({ id: 'b', article: 'own:k3g' })];
    keepNote(one);
    keepNote(two);
    expect(keptNotes('own:k3f')).toEqual([one]);
    deleteNote(one);
    expect(kept['/library/article/']).toBe('1');
    deleteNote(two);
    expect(Object.keys(kept)).toEqual([]);
  });

  test('have a key each: two tabs that write do not overwrite each other’s', () => {
    const kept = storage();
    // What the second tab knew when it began to write makes no difference.
    keepNote(noteWith({ id: 'a' }));
    expect(Object.keys(kept).filter((key) => key.startsWith('lectern.note.'))).toEqual(['lectern.note.a']);
    keepNote(noteWith({ id: 'b' }));
    expect(keptNotes()).toHaveLength(2);
  });

  test('one that is damaged takes no other with it', () => {
    storage({ 'lectern.note.x': '{"id":', 'lectern.note.y': '{"id":"y"}', 'lectern.note.z': 'null' });
    keepNote(noteWith({ id: 'a' }));
    expect(keptNotes().map(({ id }) => id)).toEqual(['a']);
  });

  test('say why they could not be kept: no room, or no storage', () => {
    const refuse = (name: string): void => {
      vi.stubGlobal('localStorage', {
        setItem: () => {
          throw new DOMException('', name);
        },
      });
    };
    refuse('QuotaExceededError');
    expect(keepNote(noteWith({}))).toBe('full');
    refuse('SecurityError');
    expect(keepNote(noteWith({}))).toBe('closed');
  });

  test('without a storage there are none, and nothing throws', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(keptNotes()).toEqual([]);
    deleteNote(noteWith({}));
  });
});

describe('What is no note is not taken for one', () => {
  const good = noteWith({});

  test('a note is', () => {
    expect(noteOf(JSON.parse(JSON.stringify({ ...good, version: 1, more: true })))).toEqual(good);
  });

  test.each([
    ['no object', 'note'],
    ['an id that is no id', { ...good, id: '../x' }],
    ['no article', { ...good, article: '' }],
    ['no time', { ...good, made: 'yesterday' }],
    ['a text that is none', { ...good, text: 7 }],
    ['a text without an end', { ...good, text: 'x'.repeat(20_000) }],
    ['no words', { ...good, anchors: [] }],
    ['words that are none', { ...good, anchors: [{ ...good.anchors[0], quote: ' ' }] }],
    ['one part of several damaged', { ...good, anchors: [...good.anchors, {}] }],
    ['a paragraph that is no number', { ...good, anchors: [{ ...good.anchors[0], paragraph: 0 }] }],
    [
      'more words than can be marked',
      { ...good, anchors: [{ ...good.anchors[0], quote: 'x'.repeat(30_000) }] },
    ],
  ])('%s', (_, value) => {
    expect(noteOf(value)).toBe(undefined);
  });
});
