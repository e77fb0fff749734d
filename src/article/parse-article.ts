import type { Article, ParseOptions } from './article.ts';
import { directionOf } from './direction-of.ts';
import type { Draft } from './draft.ts';
import { Fault } from './fault.ts';
import { parseHtml } from './html/parse-html.ts';
import { detectLanguage } from './language/detect-language.ts';
import { textSteps } from './steps.ts';
import { recordLayout } from './undo/record-layout.ts';

/**
 * A received text as an article: each line with what it is, and a receipt of every decision.
 *
 * Nothing is lost and nothing invented: the ranges of `blocks` and `setAside` cover every character that is not white
 * space exactly once. Pure: no clock, no network, no file; the same in Node and in browsers.
 *
 * @param received the text as it came, any string at all (see `decodeText` for bytes); HTML in it is text, unless
 *   `options.type` says `html`: then `parseHtml` reads it as a page
 * @param options what the caller knows better: language, title, date
 * @throws {Fault} `empty`, `too-many-lines`; for HTML also `too-many-elements`
 * @example
 * parseArticle('A ferry sank.\n\nSmoke over the port.Photo: Jane Doe/AFP').blocks[1]
 * //=> { type: 'caption', text: 'Smoke over the port.', credit: 'Jane Doe/AFP', creditText: 'Photo: Jane Doe/AFP', range: [15, 54] }
 */
export function parseArticle(received: string, options: ParseOptions = {}): Article {
  if (options.type === 'html') return parseHtml(received, options);
  const draft = textSteps.reduce<Draft>((before, step) => step(before), startDraft(received, options));
  if (draft.blocks.length === 0 && draft.setAside.length === 0) {
    throw new Fault(
      'empty',
      'There is no text.',
      'Copy or save the article again, and see that its words are in it.',
    );
  }
  return finish(draft);
}

/** The article without the received text, which the caller has. */
function finish(draft: Draft): Article {
  const { language, direction, title, titleFrom, byline, published, blocks, setAside, notes, receipt } =
    draft;
  return {
    language,
    ...(direction === undefined ? {} : { direction }),
    title,
    titleFrom,
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    blocks,
    setAside,
    notes,
    receipt,
    layout: recordLayout(draft.received, draft),
  };
}

function startDraft(received: string, options: ParseOptions): Draft {
  const { language, nameLanguage, title, published } = options;
  return {
    received,
    language: language ?? detectLanguage(received, nameLanguage),
    ...(directionOf(received) === 'rtl' && { direction: 'rtl' }),
    title: title ?? '',
    titleFrom: 'received',
    ...(published === undefined ? {} : { published }),
    blocks: [],
    setAside: [],
    notes: [],
    receipt: [],
  };
}
