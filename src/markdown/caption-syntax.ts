/**
 * The one directive of an article's body: `::caption[3]` on a line of its own, the place where caption 3 stood.
 *
 * Only the leaf form of the generic directives proposal (https://talk.commonmark.org/t/generic-directives-plugins-syntax/444)
 * is switched on. The text form would take the ":30" out of "at 10:30am" and the container form everything after
 * a line of `:::`, so an editor could lose words without writing any directive.
 */
import type { Text } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Options as ToMarkdownOptions } from 'mdast-util-to-markdown';
import type { LeafDirective } from 'mdast-util-directive';
import { directiveFromMarkdown, directiveToMarkdown } from 'mdast-util-directive';
import { directive } from 'micromark-extension-directive';

type SyntaxExtension = ReturnType<typeof directive>;

/** The character code that a directive starts with. */
export const COLON = 58;

/**
 * The syntax for `micromark` and `remark-parse`: leaf directives, nothing else.
 *
 * @example
 * fromMarkdown('::caption[3]', { extensions: [captionSyntax()], mdastExtensions: [captionFromMarkdown()] })
 * //=> root with one leafDirective, name "caption"
 */
export function captionSyntax(): SyntaxExtension {
  const [, leaf] = [directive().flow?.[COLON]].flat();
  if (!leaf) throw new Error('micromark-extension-directive no longer lists the leaf directive second.');
  return { flow: { [COLON]: leaf } };
}

/** The tree for `mdast-util-from-markdown`; goes with {@link captionSyntax}. */
export function captionFromMarkdown(): FromMarkdownExtension {
  return directiveFromMarkdown();
}

/** The writer for `mdast-util-to-markdown`: writes the directive and escapes a text that looks like one. */
export function captionToMarkdown(): ToMarkdownOptions {
  const { handlers } = directiveToMarkdown();
  // The library escapes every colon before a letter, for its text form ("10\:30"); here only a line's start matters.
  return { handlers: handlers ?? {}, unsafe: [{ atBreak: true, character: ':', after: ':' }] };
}

/**
 * The caption number of a directive, or nothing when it is another directive.
 *
 * @example
 * captionNumber(directiveOf('::caption[3]')) //=> 3
 * captionNumber(directiveOf('::caption[three]')) //=> undefined
 */
export function captionNumber(node: LeafDirective): number | undefined {
  const [label, ...more] = node.children;
  const plain =
    node.name === 'caption' && more.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
  if (!plain || label?.type !== 'text' || !/^[1-9][0-9]{0,5}$/u.test(label.value)) return undefined;
  return Number(label.value);
}

/** The directive for the place of a caption. */
export function captionDirective(number: number): LeafDirective {
  const label: Text = { type: 'text', value: String(number) };
  return { type: 'leafDirective', name: 'caption', attributes: {}, children: [label] };
}
