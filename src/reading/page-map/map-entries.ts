import { blockText, languageAt } from '../aloud/block-text.ts';
import type { Hit } from './find-in-article.ts';
import { sectionOf } from './find-in-article.ts';
import { namesHere } from './mentions-here.ts';

/** A place that the map leads to. */
export interface Entry {
  readonly target: HTMLElement;
  /** The words of the link; those that were looked for apart from the rest. */
  readonly words: string | Pick<Hit, 'before' | 'words' | 'after'>;
  /** Where it is, told after the link. */
  readonly section?: string;
  readonly lang: string;
  /** Exactly where, within the target. */
  readonly range?: Range;
  /** What the reader wrote there, told after the link. */
  readonly note?: string;
  /** A definition, which opens. */
  readonly opens?: true;
  /** Which section of the text: typed into the field, it leads there. */
  readonly number?: number;
  /** The entry of the glossary that it is about. */
  readonly name?: string;
  /** Places of the same thing, one level down: the mentions of a name. */
  readonly more?: readonly Entry[];
}

/** Where reading begins: past the title, the facts, the key facts and the contents. */
export const beginningEntries = (): readonly Entry[] => {
  const first = document.querySelector<HTMLElement>('#p-1');
  return first ? [{ target: first, words: 'The first sentence', lang: 'en' }] : [];
};

/**
 * The headings of the page, the article's own and those that Lectern added; the map stands for the contents. Those of
 * the text are numbered.
 */
export function headingEntries(): readonly Entry[] {
  const sections = [...document.querySelectorAll('article > div > :is(h2, h3, h4, h5, h6)')];
  return [...document.querySelectorAll<HTMLElement>('article :is(h1, h2, h3, h4, h5, h6)')]
    .filter((heading) => heading.id !== 'contents' && heading.checkVisibility())
    .map((target) => {
      const number = sections.indexOf(target) + 1;
      return { target, words: plain(target), lang: languageAt(target), ...(number > 0 && { number }) };
    });
}

/** Each caption with its number, wherever the reader has them. */
export const captionEntries = (): readonly Entry[] =>
  [...document.querySelectorAll<HTMLElement>('article [id^="caption-"]')]
    .filter((caption) => /^caption-\d+$/u.test(caption.id) && caption.checkVisibility())
    .map((target) => {
      const number = /\d+$/u.exec(target.id)?.[0] ?? '';
      const text = [...target.querySelectorAll('p')].filter(
        (block) => !block.matches('.label, .credit') && !block.closest('[popover]'),
      );
      return {
        target,
        words: `Caption ${number}: ${text.map(plain).join(' ')}`,
        lang: languageAt(text[0] ?? target),
      };
    });

/** Each name with its definition, and under it every mention. */
export const nameEntries = (): readonly Entry[] =>
  namesHere().flatMap(({ id, name, mentions }) => {
    const first = mentions.find((mention) => mention.matches('button')) ?? mentions[0];
    if (!first) return [];
    const opens = first.matches('button');
    const more = mentions.map((mention, at) => mentionEntry(mention, at, name));
    return [{ target: first, words: name, lang: 'en', name: id, more, ...(opens && { opens }) }];
  });

function mentionEntry(target: HTMLElement, at: number, name: string): Entry {
  const caption = target.closest('[id^="caption-"]');
  const place = caption ? `caption ${caption.id.slice('caption-'.length)}` : sectionOf(target);
  const where = place || 'the beginning';
  const text = plain(target);
  const words = text === name ? `Mention ${at + 1}` : `Mention ${at + 1}, as “${text}”`;
  return { target, words, section: where, lang: 'en' };
}

/** What was found, each in its sentence. */
export const hitEntries = (hits: readonly Hit[]): readonly Entry[] =>
  hits.map((hit) => ({
    target: hit.block,
    words: hit,
    section: hit.section,
    lang: languageAt(hit.block),
    range: hit.range,
  }));

const plain = (element: Element): string => blockText(element).text.replace(/\s+/gu, ' ').trim();
