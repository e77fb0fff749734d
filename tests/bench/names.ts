/**
 * `npm run bench:names`: how well and how fast names are found. Precision and recall on paragraphs marked by hand (`--data`, not part
 * of the project), speed on made-up newspaper text with as many spellings as a large glossary has, beside one regular
 * expression of them all.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readGlossary } from '../../src/commands/content/read-glossary.ts';
import { compileNames } from '../../src/names/compile-names.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import type { Mention, Name } from '../../src/names/name.ts';
import { markedNewspapers, unseenPassages } from '../names/marked-newspapers.ts';
import { median } from './median.ts';
import { printTable, ratio } from './print-table.ts';

const usage = `npm run bench:names [-- OPTION...]

  --data FILE       paragraphs with marked mentions (LECTERN_MENTIONS, or ../shared/data/mentions.json)
  --glossary DIR    the glossary (content/glossary)
  --spellings N     for the speed (5000)
  --no-speed        scores only`;

/** A paragraph with its mentions marked by hand. */
interface Marked {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly { readonly range: readonly [number, number]; readonly name: string }[];
  readonly traps: readonly { readonly range: readonly [number, number] }[];
}

const GOAL = 0.98;
const GOAL_MEGABYTES = 20;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env['LECTERN_MENTIONS'] ?? '../shared/data/mentions.json' },
    glossary: { type: 'string', default: 'content/glossary' },
    spellings: { type: 'string', default: '5000' },
    'no-speed': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else {
  await scoreAll(resolve(values.data));
  if (!values['no-speed']) measureSpeed(Number(values.spellings));
}

/** The paragraphs of `--data`, where they are, and the project's own marked newspapers. */
async function scoreAll(file: string): Promise<void> {
  const names = await readGlossary(values.glossary);
  score('in the marked newspapers (tests/fixtures/names/newspapers)', markedNewspapers(), names);
  // Its marks, too, are of armed groups only.
  const unseen = unseenPassages();
  const marked = new Set(unseen.flatMap(({ mentions }) => mentions.map(({ name }) => name)));
  score('in passages marked unseen (tests/fixtures/names/unseen)', unseen, names, marked);
  if (!existsSync(file)) {
    console.log(`There are no marked paragraphs at ${file}: no scores of them.`);
    return;
  }
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: readonly Marked[] };
  // These mark armed groups only; a place or a person that the glossary knows besides is no fault.
  const groups = new Set(items.flatMap(({ mentions }) => mentions.map(({ name }) => name)));
  const counted = names.filter(({ id, kind }) => groups.has(id) || (kind !== 'person' && kind !== 'place'));
  score(`in ${basename(file)}`, items, names, new Set(counted.map(({ id }) => id)));
}

function score(
  where: string,
  items: readonly Marked[],
  names: readonly Name[],
  ids: ReadonlySet<string> = new Set(names.map(({ id }) => id)),
): void {
  const matcher = compileNames(names);
  let [right, extra, missed, traps, allTraps] = [0, 0, 0, 0, 0];
  for (const { id, text, mentions, traps: marked } of items) {
    const found = (findMentions([text], matcher)[0] ?? []).filter(({ name }) => ids.has(name));
    const same = (one: Mention): boolean => mentions.some((other) => key(other) === key(one));
    allTraps += marked.length;
    for (const mention of found) {
      if (same(mention)) right++;
      else {
        extra++;
        console.log(`${id}: wrongly ${mention.name}: “${mention.text}”`);
      }
      if (marked.some(({ range }) => mention.range[0] < range[1] && range[0] < mention.range[1])) traps++;
    }
    for (const mention of mentions) {
      if (found.some((other) => key(other) === key(mention))) continue;
      missed++;
      console.log(`${id}: missed ${mention.name}: “${text.slice(...mention.range)}”`);
    }
  }
  printTable(
    `Mentions ${where}: ${right + missed} in ${items.length} passages`,
    ['', 'found', 'goal'],
    [
      ['precision', (right / (right + extra)).toFixed(3), GOAL.toFixed(2)],
      ['recall', (right / (right + missed)).toFixed(3), GOAL.toFixed(2)],
      [`traps taken (of ${allTraps})`, String(traps), '0'],
    ],
  );
}

function key({ range, name }: Pick<Mention, 'range' | 'name'>): string {
  return `${range.join('-')} ${name}`;
}

/** Passes in turn, the first thrown away (the machine code is not made yet), then the medians. */
function measureSpeed(spellings: number): void {
  const names = madeUpNames(spellings);
  const text = madeUpText(names);
  const paragraphs = text.split('\n');
  const started = performance.now();
  const matcher = compileNames(names);
  const compiled = performance.now() - started;
  const union = unionOf(names);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const times = { ours: [] as number[], union: [] as number[] };
  let found = { ours: 0, union: 0 };
  for (let pass = 0; pass <= 5; pass++) {
    const ours = secondsFor(() =>
      findMentions(paragraphs, matcher).reduce((sum, each) => sum + each.length, 0),
    );
    // The union is slow: a twentieth of the text shows how much.
    const few = paragraphs.slice(0, Math.ceil(paragraphs.length / 20));
    const naive = secondsFor(() => few.reduce((sum, each) => sum + [...each.matchAll(union)].length, 0));
    if (pass > 0) {
      times.ours.push(ours.seconds);
      times.union.push(naive.seconds * 20);
    }
    found = { ours: ours.result, union: naive.result * 20 };
  }
  const [ours, naive] = [megabytes / median(times.ours), megabytes / median(times.union)];
  printTable(
    `${spellings} spellings in ${megabytes.toFixed(1)} MB of text (compiled in ${compiled.toFixed(0)} ms)`,
    ['', 'MB/s', 'found', 'ratio'],
    [
      ['Lectern', ours.toFixed(1), String(found.ours), ratio(ours / naive)],
      ['a regular expression of all spellings', naive.toFixed(2), `about ${found.union}`, ratio(1)],
      ['goal', GOAL_MEGABYTES.toFixed(1), '', ''],
    ],
  );
}

/** Seconds of the processor, not of the clock: other programs run on the same machine. */
function secondsFor(work: () => number): { seconds: number; result: number } {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return { seconds: (user + system) / 1e6, result };
}

/** What most programs do: every spelling, the longest first, as it is, whole words, any case. Made-up ones need no escapes. */
function unionOf(names: readonly Name[]): RegExp {
  const all = names
    .flatMap(({ spellings }) => spellings.map(({ text }) => text))
    .toSorted((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Always the same numbers between 0 and 1 (mulberry32). */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Names built as those of the region are: an opening word, one or two more, with and without articles and apostrophes. */
function madeUpNames(spellings: number): Name[] {
  const random = makeRandom(1);
  const openers = [
    'Kata’ib',
    'Harakat',
    'Liwa',
    'Saraya',
    'Ansar',
    'Jaysh',
    'Asa’ib',
    'Jund',
    'Firqat',
    'Quwat',
  ];
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const syllable = (): string =>
    pick([...'bdfhjklmnqrstwz']) + pick(['a', 'i', 'u', 'aa', 'ou', 'ay']) + pick([...'bdfhklmnrs', '', '']);
  const word = (): string => {
    const letters = syllable() + syllable() + (random() < 0.4 ? syllable() : '');
    return letters.charAt(0).toUpperCase() + letters.slice(1);
  };
  return Array.from({ length: Math.ceil(spellings / 10) }, (_, number) => {
    const [opener, first, second] = [pick(openers), word(), word()];
    const ways = [
      `${opener} ${first} al-${second}`,
      `${opener} ${first} ${second}`,
      `${first} ${second} Brigades`,
      `${opener}-${first} ${second}`,
    ];
    const more = Array.from({ length: 6 }, () => `${opener} ${word()} al-${second}`);
    const texts = [...ways, ...more].slice(0, Math.min(10, spellings - number * 10));
    return {
      id: `name-${number}`,
      name: texts[0] ?? first,
      kind: 'militia',
      country: 'Iraq',
      spellings: texts.map((text) => ({ text, source: 'made up' })),
      native: [],
    };
  });
}

/** Paragraphs of common words, a name in every second one: 20 MB. */
function madeUpText(names: readonly Name[]): string {
  const random = makeRandom(2);
  const words =
    'the of and to in a said that for on was with as at by from officials government after were have it not been has an but forces security who this their they military country attack killed two people more when people’s minister which during told against group near city had would an over last week Tuesday Monday President Reuters reported statement soldiers protesters Baghdad building street early morning first three capital leader hospital capital’s'.split(
      ' ',
    );
  const paragraphs: string[] = [];
  for (let length = 0; length < 20_000_000;) {
    const sentence = Array.from({ length: 60 }, () => words[Math.floor(random() * words.length)] ?? '');
    const name = names[Math.floor(random() * names.length)];
    const spelling = name?.spellings[Math.floor(random() * name.spellings.length)];
    if (random() < 0.5 && spelling) sentence[Math.floor(random() * 60)] = spelling.text;
    const paragraph = `${sentence.join(' ')}.`;
    paragraphs.push(paragraph);
    length += paragraph.length + 1;
  }
  return paragraphs.join('\n');
}
