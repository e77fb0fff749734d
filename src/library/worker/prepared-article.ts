import type { Article } from '../../article/article.ts';
import { parseArticle } from '../../article/parse-article.ts';
import type { OpenedDocument } from '../open/opened-document.ts';

/** Whoever pastes a longer text and then changes it would wait for what is no longer wanted. UTF-16 units. */
const longest = 2_000_000;

/**
 * The article of the text that will probably be opened next. Parsing begins when a text is pasted and has long ended when the
 * reader has found the button.
 */
export class PreparedArticle {
  #ready: { readonly opened: OpenedDocument; readonly article: Article } | undefined;

  prepare(opened: OpenedDocument): void {
    if (opened.text.length <= longest) this.#ready = { opened, article: parse(opened) };
  }

  /** The article of a text: the one that is ready, once, or parsed now. */
  take(opened: OpenedDocument): Article {
    const ready = this.#ready;
    this.#ready = undefined;
    const isSame = ready?.opened.text === opened.text && ready.opened.type === opened.type;
    return isSame ? ready.article : parse(opened);
  }
}

const parse = ({ text, type }: OpenedDocument): Article => parseArticle(text, { type });
