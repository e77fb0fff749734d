import type { Element } from 'hast';
import type { OutlineEntry } from '../rehype-outline.ts';
import { element } from './element.ts';
import type { LanguageAttributes } from './language-of.ts';

/** A section that follows the text. */
export interface LaterSection {
  readonly id: string;
  readonly text: string;
  readonly className?: string;
}

/** From so many headings on, the list can be skipped. */
const longList = 10;

/** What the article holds, heading by heading, and the sections that follow it. */
export const contentsList = (
  outline: readonly OutlineEntry[],
  after: readonly LaterSection[],
  language: LanguageAttributes,
): Element =>
  element(
    'nav',
    { ariaLabelledBy: ['contents'], className: ['contents'] },
    element('h2', { id: 'contents' }, 'Contents'),
    outline.length > longList && element('a', { href: `#${outline[0]?.id ?? ''}` }, 'Skip contents'),
    element(
      'ol',
      {},
      ...outline.map(({ id, text, depth }) =>
        element(
          'li',
          { ...(depth > 2 && { className: ['deeper'] }) },
          element('a', { href: `#${id}`, ...language }, text),
        ),
      ),
      ...after.map(({ id, text, className }) =>
        element(
          'li',
          { ...(className && { className: [className] }) },
          element('a', { href: `#${id}` }, text),
        ),
      ),
    ),
  );
