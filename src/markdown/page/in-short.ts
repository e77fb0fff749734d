import type { Element } from 'hast';
import { element } from './element.ts';
import type { LanguageAttributes } from './language-of.ts';

/**
 * The key facts of an article in plain words, as its editor wrote them.
 *
 * @param facts "Who" → "supporters of …", in the editor's order.
 */
export const inShort = (facts: Readonly<Record<string, string>>, language: LanguageAttributes): Element =>
  element(
    'section',
    { className: ['in-short'], ariaLabelledBy: ['in-short'] },
    element('h2', { id: 'in-short' }, 'In short'),
    element(
      'dl',
      { className: ['explained'], ...language },
      ...Object.entries(facts).map(([label, text]) =>
        element('div', {}, element('dt', {}, label), element('dd', {}, text)),
      ),
    ),
    element('p', { className: ['added'] }, 'Added by the editor.'),
  );
