import { describe, expect, test } from 'vitest';
import { ended, reading } from '../../../src/library/page/open-words.ts';
import { readDocuments, type Document, type Workshop } from '../../../src/library/page/read-documents.ts';
import type { Outcome } from '../../../src/library/given.ts';

const documents: readonly Document[] = ['a', 'b', 'c'].map((name) => ({
  name,
  given: { paste: { text: name } },
}));

const wordsOf = (given: Document['given']): string => ('paste' in given ? given.paste.text : given.file.name);

const kept = (id: string): Outcome => ({ id, title: id, known: false });

/** Opens at once, but what is named: that is never done, or it dies. */
const workshop = (special: { never?: string; dies?: string } = {}): Workshop & { opened: string[] } => {
  const opened: string[] = [];
  return {
    opened,
    open(given, tell) {
      const id = wordsOf(given);
      opened.push(id);
      tell({ at: 0, of: 1, doing: 'Reading page 1 of 2' });
      if (id === special.never) return new Promise(() => undefined);
      return id === special.dies ? Promise.reject(new Error('out of memory')) : Promise.resolve(kept(id));
    },
  };
};

const untold = { tell: () => undefined, stopped: new AbortController().signal };

describe('documents', () => {
  test('are opened one after the other, and each step is told', async () => {
    const steps: unknown[] = [];
    const read = await readDocuments(documents, workshop(), {
      ...untold,
      tell: ({ at, doing }) => steps.push([at, doing]),
    });
    expect(read).toEqual(documents.map(({ name }) => ({ name, outcome: kept(name) })));
    expect(steps).toEqual(
      [0, 1, 2].flatMap((at) => [
        [at, ''],
        [at, 'Reading page 1 of 2'],
      ]),
    );
  });

  test('one that kills its worker is told, and the next are read', async () => {
    const read = await readDocuments(documents, workshop({ dies: 'b' }), untold);
    expect(read.map(({ outcome }) => ('fault' in outcome ? outcome.fault.code : outcome.id))).toEqual([
      'a',
      'work-failed',
      'c',
    ]);
  });

  test('who stops keeps what was done; the rest is not begun', async () => {
    const stop = new AbortController();
    const shop = workshop({ never: 'b' });
    const reading = readDocuments(documents, shop, { ...untold, stopped: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 5);
    expect(await reading).toEqual([{ name: 'a', outcome: kept('a') }]);
    expect(shop.opened).toEqual(['a', 'b']);
  });
});

describe('the words', () => {
  test('of the work', () => {
    expect(reading('ferry.pdf', 2, 10, 'Reading page 3 of 80')).toBe(
      '3 of 10: ferry.pdf. Reading page 3 of 80.',
    );
    expect(reading('your text', 0, 1, '')).toBe('Reading your text.');
  });

  test.each([
    [{ of: 3, read: 3, failed: 0, stopped: false }, 'All 3 are in your library'],
    [{ of: 10, read: 8, failed: 2, stopped: false }, '8 of 10 are in your library, 2 could not be read'],
    [{ of: 2, read: 0, failed: 2, stopped: false }, 'None of 2 is in your library, 2 could not be read'],
    [
      { of: 3, read: 1, failed: 0, stopped: true },
      'Stopped: 1 of 3 is in your library, 2 were not begun or not finished',
    ],
    [
      { of: 2, read: 1, failed: 0, stopped: true },
      'Stopped: 1 of 2 is in your library, 1 was not begun or not finished',
    ],
  ])('of the end: %j', (how, words) => {
    expect(ended(how)).toBe(words);
  });
});
