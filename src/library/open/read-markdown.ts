import { toHtml } from 'hast-util-to-html';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { parse } from 'yaml';
import { decodeText } from '../../article/decode-text.ts';
import { tidyFacts } from './document-facts.ts';
import { noTextFault } from './file-faults.ts';
import type { ReadFormat } from './format-reader.ts';
import { takePictures } from './take-pictures.ts';
import { writePage, type DocumentFacts } from './write-html.ts';

/**
 * Reads Markdown (CommonMark): headings, lists, quotes and links as what they are. HTML in it stays HTML, which is read as any
 * page's: nothing of it runs. What stands in the front matter says what the file is.
 */
export const read: ReadFormat = (bytes) => {
  const { matter, body } = divide(decodeText(bytes).text);
  const tree = unified().use(remarkParse).parse(body);
  const hast = unified().use(remarkRehype, { allowDangerousHtml: true }).runSync(tree);
  const { html, pictures } = takePictures(toHtml(hast, { allowDangerousHtml: true }), () => undefined);
  if (html.trim() === '') return Promise.reject(noTextFault('markdown'));
  return Promise.resolve({ text: writePage(tidyFacts(factsOf(matter)), html), type: 'html', pictures });
};

/** YAML between two lines of hyphens, as site generators and note programs put it before the text. */
const frontMatter = /^\uFEFF?---[^\S\n]*\r?\n(?<matter>[^]*?\n)?---[^\S\n]*(?:\r?\n|$)/u;

function divide(text: string): { readonly matter: string; readonly body: string } {
  const found = frontMatter.exec(text);
  // Two rules with words between them are no front matter.
  if (!found || !/^[\w-]+\s*:/mu.test(found.groups?.matter ?? '')) return { matter: '', body: text };
  return { matter: found.groups?.matter ?? '', body: text.slice(found[0].length) };
}

/** What each fact is called: by Hugo and Jekyll, by Pandoc, by Lectern itself. */
const keys: Readonly<Record<keyof DocumentFacts, readonly string[]>> = {
  title: ['title'],
  author: ['author', 'byline'],
  language: ['language', 'lang'],
  published: ['published', 'date'],
};

function factsOf(matter: string): Record<keyof DocumentFacts, string | undefined> {
  const said = saidIn(matter);
  const fact = (name: keyof DocumentFacts): string | undefined =>
    keys[name].map((key) => said[key]).find((value) => typeof value === 'string');
  return {
    title: fact('title'),
    author: fact('author'),
    language: fact('language'),
    published: fact('published'),
  };
}

/** As texts: a date is one too. Front matter that is no YAML says nothing. */
function saidIn(matter: string): Readonly<Record<string, unknown>> {
  try {
    const said: unknown = parse(matter, { schema: 'failsafe' });
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
