import { parseArticle } from '../../article/parse-article.ts';
import { recordDecoding } from '../../article/undo/record-decoding.ts';
import type { Received } from '../content/read-received.ts';
import { readReceived } from '../content/read-received.ts';
import type { FaultData, Task, Tried } from '../many-files/try-each.ts';
import { tryEach } from '../many-files/try-each.ts';
import { showName } from '../terminal/show-name.ts';
import { nameLanguage } from './name-language.ts';

/** How an article is printed. */
export interface ParseOutput {
  /** Whether the mentions of the glossary's names are printed too. */
  readonly names: boolean;
  /** The columns of a listing for people; as JSON where it is not there. */
  readonly listing?: number;
}

/** A parsed file, as it is printed. */
export interface ParsedFile {
  /** One line of JSON, or a listing. */
  readonly text: string;
  /** How many faults of the source were noted. */
  readonly notes: number;
}

/** Parses files, in whichever thread. Exported as default too: so a thread finds it. */
export function parseFiles(task: Task<ParseOutput>): Promise<Tried<ParsedFile>[]> {
  return tryEach(task, async (file, output) => parseReceived(file, await readReceived(file), output));
}

export default parseFiles;

/**
 * Parses what was received and prints its article.
 *
 * @param file - The name that it has in what is printed.
 * @throws Fault when there is no article in it, or in the glossary a fault.
 */
export async function parseReceived(
  file: string,
  received: Received,
  { names, listing }: ParseOutput,
): Promise<ParsedFile> {
  const { text, type } = received;
  const article = parseArticle(text, { type, nameLanguage });
  // Loaded when they are asked for: they take longer to load than most articles to parse.
  const mentions = names ? await (await import('./mentions-in.ts')).mentionsIn(article, received) : undefined;
  if (listing !== undefined) {
    const { explainArticle } = await import('./explain-article.ts');
    const explained = { name: showName(file), received, article, mentions: mentions ?? [] };
    return { text: explainArticle(explained, listing), notes: article.notes.length };
  }
  const decoding = type === 'text' ? recordDecoding(received.bytes, received) : undefined;
  const line = { file, ...article, ...(decoding && { decoding }), ...(mentions && { mentions }) };
  return { text: JSON.stringify(line), notes: article.notes.length };
}

/** A fault in the place of an article. */
export function printFault(file: string, error: FaultData, { listing }: ParseOutput): string {
  if (listing === undefined) return JSON.stringify({ file, error });
  return `${showName(file)}\n\n${error.message} Hint: ${error.hint}\n`;
}
