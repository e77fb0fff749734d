import type { Element, ElementContent } from 'hast';
import { element } from './element.ts';
import type { LanguageAttributes } from './language-of.ts';

/** A caption as its article's page shows it. */
export interface ShownCaption {
  readonly number: number;
  /** The credit as printed. */
  readonly creditText?: string | undefined;
  /** Its text; nothing where only a credit was received. */
  readonly text: readonly ElementContent[];
}

/** The captions of an article as a list: each is heard once and leads back to where it stood. */
export const captionList = (captions: readonly ShownCaption[], language: LanguageAttributes): Element =>
  element(
    'ol',
    { className: ['captions'] },
    ...captions.map(({ number, creditText, text }) =>
      element(
        'li',
        { id: `caption-${number}` },
        element('p', { className: ['label'] }, `Caption ${number} of ${captions.length}`),
        captionText(text, language),
        credit(creditText, language),
        element(
          'a',
          { className: ['back'], href: `#place-${number}` },
          `Back to the place of caption ${number}`,
        ),
      ),
    ),
  );

/** What a caption says, or that it says nothing. */
export const captionText = (text: readonly ElementContent[], language: LanguageAttributes): Element =>
  text.length === 0
    ? element('p', {}, 'No caption was received with this credit.')
    : element('div', { ...language }, ...text);

/** Who is credited for a photograph: as printed where it was printed, or that nobody was. */
export const credit = (creditText: string | undefined, language: LanguageAttributes): Element =>
  element(
    'p',
    { className: ['credit'] },
    creditText ? element('bdi', { ...language }, creditText) : 'No credit was received.',
  );
