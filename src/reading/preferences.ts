/**
 * The reader's preferences: what can be chosen, and how a choice reaches the page.
 *
 * A choice is kept as `{ theme: 'dark', size: '150' }` in the device's own storage under one key. `boot.ts` puts each
 * one on the root element as `data-…`, before the first paint; the style sheet does the rest.
 */
export const storageKey = 'lectern';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Preference {
  readonly name: string;
  readonly label: string;
  /** The first choice is what a reader gets who never chose. */
  readonly choices: readonly [Choice, ...Choice[]];
}

const percent = (...values: number[]): Choice[] =>
  values.map((value) => ({ value: String(value), label: `${value} %` }));

/** In the order in which the form shows them. */
export const preferences: readonly Preference[] = [
  {
    name: 'theme',
    label: 'Colours',
    choices: [
      { value: 'system', label: 'As my device' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
      { value: 'sepia', label: 'Sepia' },
      { value: 'contrast', label: 'High contrast' },
    ],
  },
  {
    name: 'size',
    label: 'Text size',
    choices: [{ value: '100', label: '100 %' }, ...percent(125, 150, 175, 200, 250, 300)],
  },
  {
    name: 'font',
    label: 'Typeface',
    choices: [
      { value: 'serif', label: 'Serif' },
      { value: 'sans', label: 'Sans serif' },
      { value: 'atkinson', label: 'Atkinson Hyperlegible' },
    ],
  },
  {
    name: 'leading',
    label: 'Space between lines',
    choices: [
      { value: 'normal', label: 'Normal' },
      { value: 'more', label: 'More' },
      { value: 'most', label: 'Most' },
    ],
  },
  {
    name: 'spacing',
    label: 'Space between letters and words',
    choices: [
      { value: 'normal', label: 'Normal' },
      { value: 'more', label: 'More' },
      { value: 'most', label: 'Most' },
    ],
  },
  {
    name: 'width',
    label: 'Length of lines',
    choices: [
      { value: 'normal', label: 'Normal' },
      { value: 'short', label: 'Short' },
      { value: 'long', label: 'Long' },
    ],
  },
  {
    name: 'captions',
    label: 'Photo captions',
    choices: [
      { value: 'end', label: 'After the article' },
      { value: 'place', label: 'Where they stood' },
      { value: 'hidden', label: 'Hidden' },
    ],
  },
];
