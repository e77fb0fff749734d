import type { Element } from 'hast';
import type { CorrectedPlace } from '../rehype-corrections.ts';
import type { ArticleFrontMatter } from '../schemas.ts';
import { element } from './element.ts';
import type { LanguageAttributes } from './language-of.ts';

/** What an editor put right, each with the way back to its place. */
export const correctionsList = (
  corrections: ArticleFrontMatter['corrections'],
  places: readonly CorrectedPlace[],
  language: LanguageAttributes,
): Element =>
  element(
    'section',
    { ariaLabelledBy: ['corrections'] },
    element('h2', { id: 'corrections' }, 'Corrections'),
    element('p', {}, 'An editor put these right. What was received stands on the page of what was changed.'),
    element(
      'ol',
      { className: ['corrections'] },
      ...corrections.map(({ from, to, reason }, index) => {
        const number = index + 1;
        const place = places.find((each) => each.number === number);
        return element(
          'li',
          { id: `correction-${number}` },
          '“',
          element('bdi', { ...language }, from),
          '” was corrected to “',
          element('bdi', { ...language }, to),
          `”: ${sentence(reason)} `,
          place &&
            element(
              'a',
              { className: ['back'], href: `#${place.id}` },
              `Back to the place of correction ${number}`,
            ),
        );
      }),
    ),
  );

/** Editors write a reason with its full stop, or without. */
const sentence = (reason: string): string => (/[.!?…]$/u.test(reason) ? reason : `${reason}.`);
