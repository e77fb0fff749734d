/** What the real Orca says on four pages: one golden for each page and browser. */
import { describe, expect, inject, test } from 'vitest';
import { compareWithGolden } from './compare-with-golden.ts';
import { joinLines } from './join-lines.ts';
import { readPage, type BrowserName, type Heard } from './read-page.ts';
import { startDesk } from './start-desk.ts';

/** A page, and the keys that are pressed on it: from the skip link on, as a reader would. */
export interface Reading {
  readonly page: string;
  readonly address: string;
  readonly keys: readonly string[];
}

export const readings: readonly Reading[] = [
  {
    page: 'article',
    address: 'articles/us-embassy-baghdad/',
    // The skip link, from heading to heading, the contents, a name and its definition; then everything.
    keys: ['Tab', 'Return', 'h', 'h', 'm', 'h', 'h', 'b', 'Return', 'Tab', 'Escape', 'sayall'],
  },
  {
    page: 'search',
    address: 'search/',
    keys: ['Tab', 'Return', 'Tab', 'type:embassy', 'wait:3', 'Return', 'h', 'k'],
  },
  {
    page: 'name',
    address: 'names/kataib-hezbollah/',
    keys: ['Tab', 'Return', 'h', 'h', 't', 'l', 'k'],
  },
  {
    page: 'settings',
    address: 'settings/',
    keys: ['Tab', 'Return', 'h', 'Tab', 'Down', 'Tab', 'Tab'],
  },
];

export interface Reader {
  /** Why nothing is read, for the names of the tests. */
  readonly reason: string | undefined;
  readonly read: (reading: Reading, site?: string) => Promise<readonly Heard[]>;
}

/** Each page has a desk of its own: what is said of a page must not depend on the one before. */
export function readerWith(browser: BrowserName): Reader {
  const orca = inject('orca');
  const program = inject('orcaBrowsers')[browser];
  const faults = [orca, program].filter((found) => typeof found === 'object' && 'missing' in found);
  return {
    reason: faults.map(({ missing }) => missing).join('; ') || undefined,
    read: async ({ address, keys }, site = inject('orcaSite')) => {
      if (typeof program !== 'string') throw new Error(program.missing);
      const desk = await startDesk();
      try {
        return await readPage(desk, browser, program, new URL(address, site).href, keys);
      } finally {
        await desk.close();
      }
    },
  };
}

/** Tests every page in the browser. */
export function testReadings(browser: BrowserName): Reader {
  const reader = readerWith(browser);
  const { reason, read } = reader;
  describe.skipIf(reason !== undefined)(`Orca in ${browser}${reason ? ` (skipped: ${reason})` : ''}`, () => {
    test.each(readings)('says on the page "$page" what it said', { retry: 1 }, async (reading) => {
      const heard = await read(reading);
      expect(heard.some(({ lines }) => lines.length > 0)).toBe(true);
      compareWithGolden(`${reading.page}-${browser}.txt`, joinLines(heard));
    });
  });
  return reader;
}
