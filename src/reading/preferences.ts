/**
 * The reader's preferences: what can be chosen, and how a choice reaches the page.
 *
 * A choice is kept as `{ theme: 'dark', size: '150' }` in the device's own storage under one key. `boot.ts` puts each
 * one on the root element as `data-…`, before the first paint; `page.css` has a rule for each. A choice that few
 * readers make brings its own declarations instead: they are kept beside the choices under `style` and cost a page
 * nothing.
 */

/** The choices of a reader by the name of the preference: `{ theme: 'sepia', captions: 'place' }`. */
export type Choices = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** CSS declarations for the root element, where `page.css` has no rule for the choice. */
  readonly style?: string;
}

export interface Preference {
  readonly name: string;
  readonly label: string;
  /** The first choice is what a reader gets who never chose. */
  readonly choices: readonly [Choice, ...Choice[]];
}

const percent = (...values: number[]): Choice[] =>
  values.map((value) => ({ value: String(value), label: `${value} %` }));

/** The browser's own colours, as the reader set them there: CSS Color 4, section 10. */
const systemColours =
  '--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--link:LinkText;--line:CanvasText;--mark:Mark';

/** In the order in which the form shows them. */
export const preferences: readonly Preference[] = [
  {
    name: 'theme',
    label: 'Colours',
    choices: [
      { value: 'system', label: 'Light or dark, as my device' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
      { value: 'sepia', label: 'Sepia' },
      { value: 'contrast', label: 'High contrast' },
      { value: 'device', label: 'My browser’s own colours', style: systemColours },
      { value: 'own', label: 'Two colours that I choose' },
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
      { value: 'mono', label: 'Every letter the same width', style: 'font-family:ui-monospace,monospace' },
      { value: 'own', label: 'My browser’s own', style: 'font-family:initial' },
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
    // One choice for both: wider letters alone slow reading down (Galliussi and others, 2020).
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
  {
    name: 'names',
    label: 'Names that open their definition',
    choices: [
      { value: 'first', label: 'The first mention in each section' },
      { value: 'all', label: 'Every mention' },
      { value: 'none', label: 'None' },
    ],
  },
];

/** The two colours of the choice "own", kept beside the others. */
export const ownColours = [
  { name: 'ink', label: 'Text', value: '#1c1a17' },
  { name: 'paper', label: 'Background', value: '#fffdf9' },
] as const;

/**
 * The declarations that a reader's choices bring along.
 *
 * @returns Text for the root element's `style`; empty for most readers.
 * @example
 * styleOf({ font: 'own', size: '150' }) //=> 'font-family:initial'
 */
export function styleOf(choices: Choices): string {
  const brought = preferences.flatMap(
    ({ name, choices: offered }) => offered.find(({ value }) => value === choices[name])?.style ?? [],
  );
  if (choices.theme === 'own') brought.push(twoColours(choices));
  return brought.join(';');
}

/** With two colours only, everything that is not background is text, and a highlight is the two exchanged. */
function twoColours(choices: Choices): string {
  const [ink, paper] = ownColours.map(({ name, value }) => colour(choices[name]) ?? value);
  const text = ['ink', 'soft', 'link', 'line'].map((name) => `--${name}:${ink}`).join(';');
  return `--paper:${paper};${text};--mark:color-mix(in srgb,${ink} 12%,${paper})`;
}

/** Storage belongs to the whole origin: only a colour may reach the style. */
const colour = (value: string | undefined): string | undefined =>
  value && /^#[0-9a-f]{6}$/iu.test(value) ? value : undefined;
