import { escapePattern } from '../escape-pattern.ts';
import { creditLabels, type CreditLabel } from '../rules/credit-labels.ts';

/** The longest first: "photo credit" must be tried before "photo". */
const alternatives = (...joins: CreditLabel['joins'][]): string =>
  creditLabels
    .filter((label) => joins.includes(label.joins))
    .map(({ sign }) => escapePattern(sign).replaceAll(' ', '\\s'))
    .sort((a, b) => b.length - a.length)
    .join('|');

/** "Foto:", "Photo Credit :", "사진=", "Credit...". The group is the label itself. */
export const labelWithColon = new RegExp(
  `(${alternatives('colon', 'either')})(?:\\s?[:：=＝]|…|\\.{3})\\s*`,
  'giu',
);
/** The first words of labels of the next kind, which are quick to look for. */
const labelOpenings = new RegExp(
  [
    ...new Set(
      creditLabels
        .filter(({ joins }) => joins !== 'colon')
        .map(({ sign }) => escapePattern(sign.split(' ')[0] ?? '')),
    ),
  ].join('|'),
  'gi',
);
/**
 * Whether a label of the next kind may be in a text. A label begins a word, or has a capital where it is glued to one:
 * "art" is in every "part" and "start", and is none there.
 */
export function mayHoldLabelWithName(text: string): boolean {
  labelOpenings.lastIndex = 0;
  for (let found = labelOpenings.exec(text); found; found = labelOpenings.exec(text)) {
    const first = text.charCodeAt(found.index);
    const isInWord =
      first >= 0x61 && first <= 0x7a && /[\p{L}\p{N}]/u.test(text.slice(found.index - 1, found.index));
    if (found.index === 0 || !isInWord) return true;
    labelOpenings.lastIndex = found.index + 1;
  }
  return false;
}
/** "Photo by Jane", "Image source, Jane". */
export const labelWithName = new RegExp(
  `(${alternatives('name', 'either')})(?:\\s?[,،])?\\s+(?=[\\p{Lu}\\p{Lo}@])`,
  'giu',
);
/** A label at the start of a bracket, whatever stands behind it: "(AP Photo/Jane Doe)", "(Foto La Prensa: Jane Doe)". */
export const labelInBracket = new RegExp(
  `^(?:\\p{Lu}{2,4}\\s)?(?:${alternatives('colon', 'name', 'either')})(?![\\p{L}\\p{N}]).*[\\p{L}\\p{N}]`,
  'iu',
);
/** "(ANI Photo)", "(Express Photo by Jane Doe)": a bracket that gives the paper or agency before the word. */
export const pictureInBracket =
  /^(?:\p{Lu}[\p{L}.]+\s){1,3}(?:[Pp]hoto|[Pp]icture|[Ff]oto|[Pp]ic|[Ii]mage)s?(?:\s(?:by|via|from)\s\p{Lu}.*)?$/u;
/** Whether such a label may be in a text: quicker to look for than the label. */
export const mayHoldBareLabel = /phot|foto|bild|beeld|kuva|pic|imag|archi/i;
/** "Photo Jane Doe", "FOTO JANE DOE": a label that French and Dutch papers print without a colon, behind a full stop. */
export const labelWithoutColon =
  /(?<=[.!?…”"»]\s?|[|/]\s)(?:photos?|fotos?|bild|beeld|kuva|pic|image|photo d['’]archives|archives?|archivfoto)\s(?=\p{Lu}\p{L}|©)/iu;
/** Labels at the start of a credit, to be taken off for the bare name. */
export const leadingLabels = new RegExp(
  `^(?:(?:${alternatives('colon', 'name', 'either')})(?![\\p{L}\\p{N}])\\s?(?:[:：,،/=＝]|…|\\.{3})?|[©ⓒ]|\\(c\\)|via|by|von|par|por)\\s*`,
  'iu',
);
