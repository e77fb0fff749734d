import type { Article } from '../../article/article.ts';
import { Fault } from '../../article/fault.ts';
import type { FaultOutcome, Given, Outcome } from '../given.ts';
import { digestOf } from '../keep/digest-of.ts';
import type { Library } from '../keep/library.ts';
import { newArticle } from '../new-article.ts';
import type { LoadFormat, Tell } from '../open/format-reader.ts';
import { openDocument } from '../open/open-document.ts';
import type { OpenedDocument } from '../open/opened-document.ts';
import type { OwnSource } from '../own-article.ts';

/** What opening a document needs. */
export interface OpenTools {
  readonly library: Library;
  readonly load: LoadFormat;
  readonly tell: Tell;
  readonly parse: (opened: OpenedDocument) => Article;
  /** The words that search finds the article by. */
  readonly wordsOf: (article: Article) => readonly string[];
}

/** Reads one document, parses it and keeps it: as a whole, or not at all. Never throws: what went wrong is the outcome. */
export async function openGiven(
  given: Given,
  { library, load, tell, parse, wordsOf }: OpenTools,
): Promise<Outcome> {
  try {
    const opened = await openDocument(given, tell, load);
    const digest = await digestOf(opened.text);
    const known = await library.findByDigest(digest);
    if (known) return { id: known.id, title: known.title, known: true };
    const { text, type, pictures } = opened;
    const own = newArticle({
      id: crypto.randomUUID(),
      received: { text, type },
      article: parse(opened),
      digest,
      now: Date.now(),
      source: sourceOf(given, opened),
      pictures,
    });
    await library.saveArticle(own, wordsOf(own.text.article));
    return { id: own.facts.id, title: own.facts.title, known: false };
  } catch (fault) {
    return { fault: explain(fault) };
  }
}

function sourceOf(given: Given, { url }: OpenedDocument): OwnSource | undefined {
  if ('file' in given) return { file: given.file.name, ...(url !== undefined && { url }) };
  return url === undefined ? undefined : { url };
}

/** Whatever was thrown, in the reader's words. */
export function explain(fault: unknown): FaultOutcome['fault'] {
  if (fault instanceof Fault) return { code: fault.code, message: fault.message, hint: fault.hint };
  return {
    code: 'unforeseen',
    message: 'Lectern could not read this; that is a fault of Lectern.',
    hint: 'Try it as plain text: copy the words of the article and paste them.',
  };
}
