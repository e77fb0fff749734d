/** The index of all spellings: by script, and within a script by letter. Pure. */
import type { NameEntry } from '../collections.ts';
import { inLatin } from './in-latin.ts';
import { letterOf } from './letter-of.ts';

/** One spelling, with every name that bears it. */
export interface IndexedSpelling {
  readonly text: string;
  /** BCP 47, where it is not English. */
  readonly lang?: string;
  /** A word in another script never stands without its transliteration. */
  readonly transliteration?: string;
  readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** The spellings in one script. */
export interface ScriptIndex {
  /** ISO 15924: `Latn`, `Arab`. */
  readonly script: string;
  /** As a reader of English calls it: "Arabic". */
  readonly label: string;
  /** The last part of its page's address; nothing for Latin, whose page is the index itself. */
  readonly path: string;
  readonly count: number;
  readonly letters: readonly { readonly letter: string; readonly spellings: readonly IndexedSpelling[] }[];
}

type Listed = Omit<IndexedSpelling, 'names'>;

const scripts = new Intl.DisplayNames('en', { type: 'script' });
const collator = new Intl.Collator('en');

/**
 * Every spelling of every name, its own transliterations among them; Latin first, then the script with most.
 *
 * @param entries The glossary.
 */
export function spellingIndex(entries: readonly Pick<NameEntry, 'id' | 'data'>[]): readonly ScriptIndex[] {
  const all = new Map<string, { spelling: Listed; names: Map<string, string> }>();
  for (const { id, data } of entries) {
    for (const spelling of spellingsOf(data)) {
      const known = all.get(spelling.text) ?? { spelling, names: new Map<string, string>() };
      known.names.set(id, data.name);
      all.set(spelling.text, known);
    }
  }
  const spellings = [...all.values()].map(({ spelling, names }) => ({
    ...spelling,
    names: [...names].map(([id, name]) => ({ id, name })),
  }));
  return [...Map.groupBy(spellings, scriptOf)]
    .map(([script, own]) => scriptIndex(script, own))
    .toSorted((a, b) => Number(b.script === 'Latn') - Number(a.script === 'Latn') || b.count - a.count);
}

function spellingsOf({ name, spellings, native }: NameEntry['data']): readonly Listed[] {
  return [
    { text: name },
    ...spellings.map(({ text, lang }) => ({ text, ...(lang && { lang }) })),
    ...native.flatMap(({ text, lang, transliteration }) => [
      { text, lang, transliteration },
      { text: transliteration, lang: inLatin(lang) },
    ]),
  ];
}

/** Latin where it has Latin letters, else the script in which its language is written; Chinese is one, in either form. */
function scriptOf({ text, lang = 'en' }: Listed): string {
  if (/\p{Script=Latin}/u.test(text)) return 'Latn';
  const { script = 'Zyyy' } = new Intl.Locale(lang).maximize();
  return /^Han[st]$/u.test(script) ? 'Hani' : script;
}

/** Under its Latin letters, whatever its script: a reader of this site knows those. */
const lookedUp = ({ text, transliteration }: Listed): string => transliteration ?? text;

function scriptIndex(script: string, spellings: readonly IndexedSpelling[]): ScriptIndex {
  const sorted = spellings.toSorted((a, b) => collator.compare(lookedUp(a), lookedUp(b)));
  const letters = [...Map.groupBy(sorted, (spelling) => letterOf(lookedUp(spelling)))]
    .map(([letter, own]) => ({ letter, spellings: own }))
    .toSorted((a, b) => collator.compare(a.letter, b.letter));
  return {
    script,
    label: scripts.of(script) ?? script,
    path: script === 'Latn' ? '' : `${script.toLowerCase()}/`,
    count: spellings.length,
    letters,
  };
}
