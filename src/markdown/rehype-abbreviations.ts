import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findAbbreviations } from './abbreviations/find-abbreviations.ts';
import { factsOf } from './facts-of.ts';

/** An abbreviation and what it means, as the page explains it. */
export interface AbbreviationRecord {
  readonly text: string;
  readonly meaning: string;
  /** The id of the paragraph that has it first. */
  readonly id: string;
}

/**
 * Keeps what the abbreviations of an article mean as the fact `abbreviations`. The text stays as it is: WCAG 3.1.4 asks
 * for a way to the expanded form, and one list that can be heard is kinder than a control in each sentence.
 *
 * Stands after `rehype-paragraph-ids`, whose ids it keeps, and before `rehype-names`, whose definitions are no part
 * of the article.
 */
export function rehypeAbbreviations() {
  return (tree: Root, file: VFile): void => {
    const facts = factsOf(file);
    if (typeof facts.language !== 'string') return;
    const blocks: { id: string; text: string }[] = [];
    visit(tree, 'element', (node) => {
      const { id } = node.properties;
      if (typeof id === 'string' && id.startsWith('p-')) blocks.push({ id, text: toString(node) });
    });
    const texts = blocks.map(({ text }) => text);
    facts.abbreviations = findAbbreviations(texts, facts.language).map(
      ({ text, meaning, at }): AbbreviationRecord => ({ text, meaning, id: blocks[at]?.id ?? '' }),
    );
  };
}
