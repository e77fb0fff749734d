import { describe, expect, test } from 'vitest';
import { mergeNotes, readNotes, writeNotes } from '../../../src/reading/notes/notes-file.ts';
import { noteWith } from './note-with.ts';

describe('A file of notes', () => {
  test('comes back as it was written', () => {
    const notes = [noteWith({ id: 'a', text: 'Ask about “May”.\n\nبكرة' }), noteWith({ id: 'b' })];
    expect(readNotes(writeNotes(notes))).toEqual(notes);
  });

  test.each([
    ['no JSON', 'notes'],
    ['other JSON', '{"format":"lectern-settings","version":1}'],
    ['nothing', ''],
    ['null', 'null'],
  ])('that is none says so, and what to do: %s', (_, text) => {
    expect(() => readNotes(text)).toThrow(/no notes of Lectern\. Choose one that/u);
  });

  test('of a newer Lectern says so', () => {
    expect(() => readNotes('{"format":"lectern-notes","version":2,"notes":[]}')).toThrow(/newer Lectern/u);
  });

  test('with one damaged note is not read by half, and the note is told', () => {
    const text = writeNotes([noteWith({}), { ...noteWith({ id: 'b' }), anchors: [] }]);
    expect(() => readNotes(text)).toThrow(/^Note 2 of this file is damaged, so none was read\./u);
  });

  test('without its notes is damaged', () => {
    expect(() => readNotes('{"format":"lectern-notes","version":1}')).toThrow(/damaged/u);
  });
});

describe('Notes from a file', () => {
  const ours = [noteWith({ id: 'a', text: 'Mine' })];

  test('are added to those that are here', () => {
    const read = [noteWith({ id: 'b', quote: 'It opens in May.' })];
    expect(mergeNotes(ours, read)).toEqual({ toKeep: read, added: 1, changed: 0, known: 0 });
  });

  test('are no doubles, read once or twice, in one file or in two', () => {
    expect(mergeNotes(ours, ours)).toMatchObject({ toKeep: [], known: 1 });
    const read = noteWith({ id: 'b', quote: 'It opens in May.' });
    expect(mergeNotes(ours, [read, { ...read, id: 'c' }])).toMatchObject({ added: 1, known: 1 });
  });

  test('that mark the same words are doubles, unless they say something else', () => {
    expect(mergeNotes(ours, [noteWith({ id: 'b' })])).toMatchObject({ added: 0, known: 1 });
    expect(mergeNotes(ours, [noteWith({ id: 'b', text: 'Mine' })])).toMatchObject({ added: 0, known: 1 });
    expect(mergeNotes(ours, [noteWith({ id: 'b', text: 'Yours' })])).toMatchObject({ added: 1 });
    expect(mergeNotes(ours, [noteWith({ id: 'b', article: 'ferry' })])).toMatchObject({ added: 1 });
  });

  test('replace an older edition of the same note, and no newer one', () => {
    const newer = noteWith({ id: 'a', text: 'Newer', changed: '2026-11-23T08:00:00.000Z' });
    expect(mergeNotes(ours, [newer])).toEqual({ toKeep: [newer], added: 0, changed: 1, known: 0 });
    expect(mergeNotes([newer], ours)).toMatchObject({ toKeep: [], known: 1 });
  });
});
