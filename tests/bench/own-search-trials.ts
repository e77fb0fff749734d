/** What runs in the page of `own-search.ts`. Each function is sent there alone: none calls another. */
import type { WarmSearch } from '../../src/search/search-engine.ts';
import type { OwnText } from '../../src/library/own-article.ts';

export interface Trial {
  /** From the query until its first ten results are described, in milliseconds, in the order of the queries. */
  readonly times: readonly number[];
  /** Until the first query can be asked. */
  readonly startMs: number;
  /** What held up the page longest while it was asked; 0 where nothing took 50 ms. */
  readonly longestTaskMs: number;
}

type Queries = readonly [
  url: string,
  engine: string,
  queries: readonly string[],
  rounds: number,
  hasOwn: boolean,
];

/** The site's own engine: its index, the library where there is one, and the two as one list. */
export async function answerTimes([url, engine, queries, rounds, hasOwn]: Queries): Promise<Trial> {
  let longestTaskMs = 0;
  const begun = performance.now();
  const observer = new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries()) {
      if (startTime > begun) longestTaskMs = Math.max(longestTaskMs, duration);
    }
  });
  observer.observe({ type: 'longtask' });
  const pagefind = import(`${url}pagefind/pagefind.js`) as Promise<{ init(): Promise<void> }>;
  const { warmSearch } = (await import(`${url}${engine}`)) as {
    warmSearch: (started: Promise<unknown>) => Promise<WarmSearch>;
  };
  const warm = await warmSearch(pagefind.then(async (started) => (await started.init(), started)));
  if (warm.hasOwn !== hasOwn) throw new Error('The library was not found.');
  await warm.search({ words: 'begin', kind: '', exact: false });
  const startMs = performance.now() - begun;
  const times: number[] = [];
  let own = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const words of queries) {
      const start = performance.now();
      const answer = await warm.search({ words, kind: '', exact: false });
      await Promise.all(answer.pages.slice(0, 10).map((page) => page()));
      times.push(performance.now() - start);
      own += answer.own;
      // As between two keys: what must be done is not put off to the next query.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  observer.disconnect();
  if (own === 0 && hasOwn) throw new Error('Nothing of the library was found.');
  return { times, startMs, longestTaskMs };
}

/** What is found without any index: every text read from the database and searched. */
export async function scanTimes([name, queries]: readonly [
  name: string,
  queries: readonly string[],
]): Promise<Trial> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    const texts = await new Promise<OwnText[]>((resolve) => {
      const asking = database.transaction('texts').objectStore('texts').getAll();
      asking.onsuccess = () => {
        resolve(asking.result as OwnText[]);
      };
    });
    const words = query.toLowerCase().split(' ');
    const found = texts.filter(({ article }) => {
      const text = article.blocks.map((block) => block.text.toLowerCase()).join(' ');
      return words.every((word) => text.includes(word));
    });
    times.push(performance.now() - start + 0 * found.length);
  }
  database.close();
  return { times, startMs: 0, longestTaskMs: Math.max(...times) };
}

interface MiniSearchLike {
  addAll(documents: readonly object[]): void;
  search(query: string, options: object): unknown[];
}

/** An index in memory, made from the texts of the database when the page is opened. */
export async function startMiniSearch([name, queries, rounds]: readonly [
  name: string,
  queries: readonly string[],
  rounds: number,
]): Promise<Trial> {
  const begun = performance.now();
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
  const texts = await new Promise<OwnText[]>((resolve) => {
    const asking = database.transaction('texts').objectStore('texts').getAll();
    asking.onsuccess = () => {
      resolve(asking.result as OwnText[]);
    };
  });
  database.close();
  const { MiniSearch } = globalThis as unknown as { MiniSearch: new (options: object) => MiniSearchLike };
  const index = new MiniSearch({ fields: ['title', 'text'] });
  index.addAll(
    texts.map(({ id, article }) => ({
      id,
      title: article.title,
      text: article.blocks.map(({ text }) => text).join('\n'),
    })),
  );
  const startMs = performance.now() - begun;
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      const start = performance.now();
      index.search(query, {
        combineWith: 'AND',
        prefix: (_: string, at: number, terms: string[]) => at === terms.length - 1,
      });
      times.push(performance.now() - start);
    }
  }
  return { times, startMs, longestTaskMs: startMs };
}
