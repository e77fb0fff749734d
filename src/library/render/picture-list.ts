import type { ElementContent } from 'hast';
import { element } from '../../markdown/page/element.ts';

/**
 * The pictures that came inside a file, each with its text as the file has it. The page puts the picture itself in
 * (`data-picture`): its address holds only for as long as the page is open.
 */
export function pictureList(pictures: readonly { readonly alt: string }[]): ElementContent[] {
  if (pictures.length === 0) return [];
  return [
    element(
      'section',
      { ariaLabelledBy: ['pictures'] },
      element('h2', { id: 'pictures' }, 'Pictures'),
      element('p', {}, 'These came inside the file, in this order.'),
      ...pictures.map(({ alt }, index) =>
        element(
          'figure',
          {},
          element('img', {
            alt: alt === '' ? 'The file has no text for this picture.' : alt,
            dataPicture: index,
          }),
          element('figcaption', {}, `Picture ${index + 1} of ${pictures.length}`),
        ),
      ),
    ),
  ];
}
