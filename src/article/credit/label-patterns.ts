import { creditLabels, type CreditLabel } from '../rules/credit-labels.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

/** The longest first: "photo credit" must be tried before "photo". */
const alternatives = (...joins: CreditLabel['joins'][]): string =>
  creditLabels
    .filter((label) => joins.includes(label.joins))
    .map(({ sign }) => escape(sign).replaceAll(' ', '\\s'))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** "Foto:", "Photo Credit :", "Source ：". The group is the label itself. */
export const labelWithColon = new RegExp(`(${alternatives('colon', 'either')})\\s?[:：]\\s*`, 'giu');
/** Whether a label of the next kind may be in a text: its first words alone, which are quick to look for. */
export const mayHoldLabelWithName = new RegExp(
  [
    ...new Set(
      creditLabels
        .filter(({ joins }) => joins !== 'colon')
        .map(({ sign }) => escape(sign.split(' ')[0] ?? '')),
    ),
  ].join('|'),
  'i',
);
/** "Photo by Jane", "Image source, Jane". */
export const labelWithName = new RegExp(
  `(${alternatives('name', 'either')})(?:\\s?,)?\\s+(?=[\\p{Lu}\\p{Lo}@])`,
  'giu',
);
/** A label at the start of a bracket, whatever stands behind it: "(AP Photo/Jane Doe)", "(Foto La Prensa: Jane Doe)". */
export const labelInBracket = new RegExp(
  `^(?:\\p{Lu}{2,4}\\s)?(?:${alternatives('colon', 'name', 'either')})(?![\\p{L}\\p{N}]).*[\\p{L}\\p{N}]`,
  'iu',
);
/** Labels at the start of a credit, to be taken off for the bare name. */
export const leadingLabels = new RegExp(
  `^(?:(?:${alternatives('colon', 'name', 'either')})(?![\\p{L}\\p{N}])\\s?[:：,/]?|©|\\(c\\)|via|by|von|par|por)\\s*`,
  'iu',
);
