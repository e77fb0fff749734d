import type { Note } from '../../../src/reading/notes/note.ts';

/** A note of a made-up article, with what a test wants of it. */
export const noteWith = (wanted: Partial<Note> & { readonly quote?: string }): Note => {
  const { quote = 'The old bridge is closed.', ...rest } = wanted;
  return {
    id: 'one',
    article: 'harbour',
    title: 'Harbour news',
    made: '2026-11-22T19:30:00.000Z',
    changed: '2026-11-22T19:30:00.000Z',
    anchors: [{ quote, prefix: '', suffix: 'It opens in May.', paragraph: 3, sentence: 1 }],
    text: '',
    ...rest,
  };
};
