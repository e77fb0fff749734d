import type { Note } from '../../article/article.ts';
import { readArticle } from '../../markdown/read-article.ts';
import { articlePaths } from '../content/content-paths.ts';
import type { StoredArticle } from '../content/stored-article.ts';
import { readCaption } from './check-captions.ts';
import { holdsWords } from './compare-words.ts';
import { correctionLine } from './correction-line.ts';
import { parseReceived } from './parse-received.ts';

/**
 * Notes what is likely misspelt in the received text and not put right yet, each with the correction ready to be pasted. It is
 * no fault: only an editor knows what was meant.
 *
 * @returns One line for each; none for an article that cannot be read, which the check itself tells of.
 *
 * @example
 * noteSourceFaults('seals', stored)
 * //=> ['content/articles/seals.md:31 Note: “could bee” is likely a misspelling. … Hint: Put it right, and list it under …']
 */
export function noteSourceFaults(slug: string, stored: StoredArticle): string[] {
  const paths = articlePaths(slug, '');
  const { frontMatter, blocks } = readArticle(stored.article, paths.article);
  if (!frontMatter || !stored.received) return [];
  const captions = stored.captions.map((caption) => readCaption(caption, paths.captions));
  const texts = [
    ...blocks.map((block) => ({ file: paths.article, block })),
    ...captions.flatMap(({ file, blocks: own }) => own.map((block) => ({ file, block }))),
  ];
  return notesOn(stored.received, frontMatter).flatMap((note) => {
    const { correction } = note;
    if (!correction || frontMatter.corrections.some(({ from }) => holdsWords([from], correction.from)))
      return [];
    const found = texts.find(({ block }) => 'text' in block && holdsWords([block.text], correction.from));
    if (!found) return [];
    return [`${found.file}:${found.block.line} Note: ${explain(note, correction)}`];
  });
}

function notesOn(bytes: Uint8Array, frontMatter: Parameters<typeof parseReceived>[1]): readonly Note[] {
  try {
    return parseReceived(bytes, frontMatter).notes;
  } catch {
    // What cannot be read is a fault, and the check of its words has told of it.
    return [];
  }
}

function explain({ code, message, suggestion }: Note, { from, to }: NonNullable<Note['correction']>): string {
  const reason = code === 'doubled-word' ? 'a word stood twice' : 'a misspelling';
  const hint = `If so, put it right and list it under corrections: ${correctionLine(from, to, reason)}`;
  return [message, suggestion, `Hint: ${hint}`].filter(Boolean).join(' ');
}
