/**
 * `npm run fuzz:names`: random and adversarial texts through the matcher of names, the query and the suggestions, with the glossary
 * as it is. Looks for exceptions, for ranges that are not the words they say, and for time that grows faster than the text.
 */
import { parseArgs } from 'node:util';
import { readGlossary } from '../../src/commands/content/read-glossary.ts';
import { compileNames } from '../../src/names/compile-names.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import { matchQuery } from '../../src/names/match-query.ts';
import { suggestNames } from '../../src/names/suggest-names.ts';

const USAGE = `npm run fuzz:names [-- OPTION...]

  --strings N   how many texts (100000)
  --seed N      the same seed makes the same texts (1)`;

const { values } = parseArgs({
  options: {
    strings: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

const names = await readGlossary('content/glossary');
const matcher = compileNames(names);
const spellings = names.flatMap(({ name, spellings: own, native }) => [
  name,
  ...[...own, ...native].map(({ text }) => text),
]);
const ids = new Set(names.map(({ id }) => id));

/** Signs that rules look for: quotation marks, articles, particles, addresses, entities, marks, halves of characters. */
const SIGNS = [
  ...Array.from(' \n\t.,;:!?()[]-–—_/@#&*"“”„«»‘’\'ʼʾʿ`´《》「」0123456789'),
  ...[
    '\n\n',
    ' of ',
    ' the ',
    'al-',
    'The ',
    '-\n',
    '&#39;',
    "'s",
    ' in Lebanon',
    'Iraqi ',
    ' (',
    '), ',
    'و',
    'ب',
    'ل',
    'ال',
  ],
  ...[
    '\u200c',
    '\u00ad',
    '\u0301',
    '\u064e',
    '\ud83d',
    '\udc00',
    '👩‍👩‍👧',
    '\u202e',
    '\u0000',
    'https://x.org/',
    'ß',
    'İ',
    'ﷲ',
    '人民',
    'ש',
  ],
  ...[
    'Battle of ',
    'the film “',
    '”, a novel',
    ' University',
    ' Khorasan',
    ', also known as ',
    ' or ',
    'Mohammed ',
  ],
];

/** How much more time eight times the text may take. */
const MOST_GROWTH = 24;

/** Always the same numbers between 0 and 1 (mulberry32). */
let state = Number(values.seed);
function random(): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
const below = (limit: number): number => Math.floor(random() * limit);
const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';

function piece(): string {
  const kind = random();
  if (kind < 0.35) return pick(spellings);
  if (kind < 0.75) return pick(SIGNS);
  if (kind < 0.85) {
    const spelling = pick(spellings);
    const at = below(spelling.length);
    return spelling.slice(0, at) + pick(SIGNS) + spelling.slice(at + below(2));
  }
  return String.fromCharCode(
    ...Array.from({ length: 1 + below(6) }, () => below(random() < 0.5 ? 0x700 : 0x10000)),
  );
}

function madeUp(): string {
  return Array.from({ length: 1 + below(24) }, piece).join('');
}

function fuzzTexts(count: number): string[] {
  const faults: string[] = [];
  let found = 0;
  const started = process.cpuUsage();
  for (let number = 0; number < count; number++) {
    const text = madeUp();
    try {
      found += checkText(text);
      if (number % 10 === 0) matchQuery(text, matcher);
      if (number % 10 === 5) suggestNames(text.split('\n'), matcher);
    } catch (error) {
      faults.push(
        `${JSON.stringify(text)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
  const { user } = process.cpuUsage(started);
  console.log(`${count} texts, ${found} mentions, ${(user / 1e6).toFixed(1)} s of the processor.`);
  return faults;
}

/** @throws Error when a mention is not the very words at its range, in order, of an entry. */
function checkText(text: string): number {
  const [mentions = []] = findMentions([text], matcher);
  let done = 0;
  for (const { name, text: printed, range } of mentions) {
    if (range[0] < done || range[1] <= range[0]) throw new Error(`overlaps: ${printed}`);
    if (text.slice(...range) !== printed) throw new Error(`is not there: ${printed}`);
    if (!ids.has(name)) throw new Error(`is no entry: ${name}`);
    [, done] = range;
  }
  return mentions.length;
}

/** Texts of one piece over and over: eight times as long may take eight times as long, and twice that for a busy machine. */
function fuzzGrowth(): string[] {
  const faults: string[] = [];
  const units = [...SIGNS, ...Array.from({ length: 80 }, () => `${piece()}${pick(SIGNS)}${piece()}`)];
  let worst = 0;
  for (const unit of units) {
    let ratio = growth(unit);
    // Another program may have had the processor: what grows does so each time.
    for (let more = 0; more < 3 && ratio > MOST_GROWTH; more++) ratio = Math.min(ratio, growth(unit));
    worst = Math.max(worst, ratio);
    if (ratio > MOST_GROWTH)
      faults.push(`${JSON.stringify(unit)}: 8 times the text took ${ratio.toFixed(0)} times the time`);
  }
  console.log(
    `${units.length} pieces repeated: 8 times the text took at most ${worst.toFixed(1)} times the time.`,
  );
  return faults;
}

function growth(unit: string): number {
  const short = seconds(unit.repeat(Math.ceil(25_000 / unit.length)));
  const long = seconds(unit.repeat(Math.ceil(200_000 / unit.length)));
  return long / Math.max(short, 0.004);
}

function seconds(text: string): number {
  const started = process.cpuUsage();
  findMentions([text], matcher);
  return process.cpuUsage(started).user / 1e6;
}

if (values.help) console.log(USAGE);
else {
  const faults = [...fuzzTexts(Number(values.strings)), ...fuzzGrowth()];
  for (const fault of faults) console.log(fault);
  console.log(faults.length === 0 ? 'No fault.' : `${faults.length} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}
