import { afterEach, describe, expect, test, vi } from 'vitest';
import { enqueue, readQueue, takeNext } from '../../../src/reading/aloud/queue.ts';
import { fakeStorage } from '../fake-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const harbour = { href: '/articles/harbour/', title: 'Harbour news' };
const own = { href: '/library/article/?id=k3f', title: 'My own' };
const other = { href: '/library/article/?id=k3g', title: 'Another of mine' };

describe('The queue', () => {
  test('tells articles of the reader’s own by their ids', () => {
    fakeStorage();
    for (const article of [own, other, own, harbour]) enqueue(article);
    expect(readQueue()).toEqual([own, other, harbour]);
    expect(takeNext(own.href)).toEqual(other);
    expect(readQueue()).toEqual([harbour]);
  });

  test('leaves out what is no article of this site', () => {
    const evil = { href: '/\\evil.example/articles/a/', title: 'x' };
    fakeStorage({ 'lectern.queue': JSON.stringify([evil, { href: '/articles/' }, harbour, 7]) });
    expect(readQueue()).toEqual([harbour]);
  });
});
