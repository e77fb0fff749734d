import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A passage of the marked newspapers: what stands in it, and why it is marked so. */
export interface MarkedPassage {
  /** `longer-names 3`: the file and the place in it. */
  readonly id: string;
  readonly reason: string;
  readonly text: string;
  readonly mentions: readonly Marked[];
  /** Words that look like a name and are none. */
  readonly traps: readonly Marked[];
}

interface Marked {
  readonly range: readonly [start: number, end: number];
  readonly name: string;
}

const folder = join(import.meta.dirname, '../fixtures/names/newspapers');

/** `[Kataeb Hezbollah](kataib-hezbollah)`, `[Badr City](trap)` */
const mark = /\[([^\]]+)\]\(([a-z-]+)\)/gu;

/**
 * Reads `tests/fixtures/names/newspapers/`: passages parted by `---`, each with its reason in a line that begins with `#`.
 *
 * @throws Error for a passage without a reason or without a mark.
 */
export function markedNewspapers(): MarkedPassage[] {
  return globSync('*.txt', { cwd: folder })
    .sort()
    .flatMap((file) => {
      const passages = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n---\n');
      return passages.map((passage, place) => readPassage(passage, `${basename(file, '.txt')} ${place + 1}`));
    });
}

function readPassage(passage: string, id: string): MarkedPassage {
  const [, reason, marked] = /^# (.+)\n([^]+)$/u.exec(passage) ?? [];
  if (reason === undefined || !marked?.includes('](')) {
    throw new Error(`${id} needs a line with its reason, then a text with at least one mark: ${passage}`);
  }
  let text = '';
  let done = 0;
  const marks: Marked[] = [];
  for (const { 0: whole, 1: words = '', 2: name = '', index } of marked.matchAll(mark)) {
    text += marked.slice(done, index);
    marks.push({ name, range: [text.length, text.length + words.length] });
    text += words;
    done = index + whole.length;
  }
  text += marked.slice(done);
  const [traps, mentions] = [marks.filter(isTrap), marks.filter((each) => !isTrap(each))];
  return { id, reason, text, mentions, traps };
}

const isTrap = ({ name }: Marked): boolean => name === 'trap';

/** Passages that a second reader marked without having seen the matcher: {@link markedNewspapers} without reasons. */
export function unseenPassages(): MarkedPassage[] {
  const unseen = join(import.meta.dirname, '../fixtures/names/unseen');
  return globSync('*.txt', { cwd: unseen })
    .sort()
    .flatMap((file) => {
      const passages = readFileSync(join(unseen, file), 'utf8').trimEnd().split('\n---\n');
      return passages.map((passage, place) =>
        readPassage(`# marked unseen\n${passage}`, `${basename(file, '.txt')} ${place + 1}`),
      );
    });
}
