import type { Suggestion } from '../../names/suggest-names.ts';

const HEADINGS: Readonly<Record<Suggestion['kind'], string>> = {
  spelling: 'Perhaps new spellings of known names',
  defined: 'Names that the article explains by an initialism',
  native: 'Words in Arabic letters',
  unlisted: 'Found as a known name; the spelling is not listed',
  name: 'Words with capitals that no entry has',
};

/**
 * The suggestions for one file, to be read or as one line of JSON. The texts that were searched are the file's lines.
 *
 * @example
 * describeSuggestions('a.txt', [{ text: 'Kataib Hezbolah', kind: 'spelling', of: 'kataib-hezbollah', places: [{ index: 2, range: [0, 15] }] }], false)
 * //=> 'a.txt\n\nPerhaps new spellings of known names\n  Kataib Hezbolah – kataib-hezbollah – line 3\n\n'
 */
export function describeSuggestions(file: string, suggestions: readonly Suggestion[], json: boolean): string {
  if (json) return `${JSON.stringify({ file, suggestions: suggestions.map(withLines) })}\n`;
  if (suggestions.length === 0) return `${file}\n\nNothing to suggest.\n\n`;
  const kinds = Object.keys(HEADINGS) as Suggestion['kind'][];
  const parts = kinds.flatMap((kind) => {
    const own = suggestions.filter((suggestion) => suggestion.kind === kind);
    return own.length === 0 ? [] : [`${HEADINGS[kind]}\n${own.map(sayOne).join('')}\n`];
  });
  return `${file}\n\n${parts.join('')}`;
}

function withLines({ places, ...suggestion }: Suggestion) {
  return { ...suggestion, places: places.map(({ index, range }) => ({ line: index + 1, range })) };
}

function sayOne({ text, of, places }: Suggestion): string {
  const lines = [...new Set(places.map(({ index }) => index + 1))];
  const shown = lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ', …' : '');
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${shown}`;
  return `  ${[text, of, where].filter((part) => part !== undefined).join(' – ')}\n`;
}

/** More places than these nobody looks up. */
const MOST_LINES = 8;
