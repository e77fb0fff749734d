import { addedThemes } from './added-themes.ts';
import { twoColumns } from './two-columns.ts';

/**
 * The reader's preferences: what can be chosen, and how a choice reaches the page.
 *
 * A choice is kept as `{ theme: 'dark', size: '150' }` in the device's own storage under one key. `boot.ts` puts each
 * one on the root element as `data-…`, before the first paint. A choice brings its own rules or its own tool
 * (`choice-rules.ts`): they are kept beside the choices, and cost every other reader nothing. Only what must know of a
 * choice elsewhere has a rule for it in a style sheet.
 */

/** The choices of a reader by the name of the preference: `{ theme: 'sepia', captions: 'place' }`. */
export type Choices = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Rules of CSS that carry the choice out. They may name what stands on every page, and no more. */
  readonly rules?: string;
  /** The tool that carries the choice out on each page; see `layouts/build/browser-code.ts`. */
  readonly tool?: string;
}

/** What a preference is about: the headings of the form, in order. */
export const subjects = ['Colours', 'Letters', 'Space', 'Lines', 'Captions and names', 'Keys'] as const;

export interface Preference {
  readonly name: string;
  readonly label: string;
  readonly subject: (typeof subjects)[number];
  /** A scale is a list that opens; choices that differ in kind stand side by side. */
  readonly as: 'scale' | 'kinds';
  /** Wanted by few: behind "More" under its subject. */
  readonly rare?: true;
  /** What a reader should know before choosing. */
  readonly note?: string;
  /** The first choice is what a reader gets who never chose. */
  readonly choices: readonly [Choice, ...Choice[]];
}

/**
 * The browser's own colours, as the reader set them there: CSS Color 4, section 10. Not `Mark`: it is yellow on a dark
 * device as well, where the text on it is white.
 */
const systemColours =
  ':root{--paper:Canvas;--ink:CanvasText;--soft:CanvasText;--link:LinkText;--line:CanvasText;' +
  '--mark:color-mix(in srgb,var(--ink) 15%,var(--paper))}';

/** Wider letters alone slow reading down, so words grow with them (Galliussi and others, 2020). In em. */
const spaced = (letters: number): string =>
  `:root *{letter-spacing:${letters}em;word-spacing:${((letters * 8) / 3).toFixed(2)}em}`;

const leading = (lines: number): string => `:root{--leading:${lines}}`;

/** A typeface with larger letters than the serif: lines of as many of them are narrower in em. */
const typeface = (family: string): string => `:root{--fit:.86;font-family:${family}}`;

/** Paragraphs of running text: a label, a credit or a line of facts keeps its place. */
const running = 'main p:not([class])';

/** In the order in which the form shows them, subject by subject. */
export const preferences: readonly Preference[] = [
  {
    name: 'theme',
    label: 'Colours of the page',
    subject: 'Colours',
    as: 'kinds',
    choices: [
      { value: 'system', label: 'Light or dark, as my device' },
      { value: 'light', label: 'Light' },
      { value: 'dark', label: 'Dark' },
      ...addedThemes,
      { value: 'device', label: 'My browser’s own colours', rules: systemColours },
      { value: 'own', label: 'Colours that I choose' },
    ],
  },
  {
    name: 'size',
    label: 'Text size',
    subject: 'Letters',
    as: 'scale',
    choices: [
      { value: '100', label: '100 %' },
      ...['110', '125', '150', '175', '200', '250', '300'].map((value) => ({
        value,
        label: `${value} %`,
        rules: `:root{--size:${Number(value) / 100}}`,
      })),
    ],
  },
  {
    name: 'font',
    label: 'Typeface',
    subject: 'Letters',
    as: 'scale',
    choices: [
      { value: 'serif', label: 'Serif' },
      { value: 'sans', label: 'Sans serif', rules: typeface('system-ui,sans-serif') },
      {
        value: 'atkinson',
        label: 'Atkinson Hyperlegible',
        rules: typeface('Atkinson Hyperlegible,system-ui,sans-serif'),
        tool: 'typeface',
      },
      {
        value: 'mono',
        label: 'Every letter the same width',
        rules: ':root{font-family:ui-monospace,monospace}',
      },
      { value: 'own', label: 'My browser’s own', rules: ':root{font-family:initial}' },
    ],
  },
  {
    name: 'weight',
    label: 'Strength of letters',
    subject: 'Letters',
    as: 'scale',
    rare: true,
    choices: [
      { value: 'normal', label: 'Normal' },
      { value: 'bold', label: 'Bold', rules: 'main{font-weight:700}' },
    ],
  },
  {
    name: 'italics',
    label: 'Slanted words',
    subject: 'Letters',
    as: 'scale',
    rare: true,
    choices: [
      { value: 'slanted', label: 'Slanted, as in print' },
      { value: 'upright', label: 'Upright and bold', rules: ':is(em,i,cite){font:inherit;font-weight:700}' },
    ],
  },
  {
    name: 'leading',
    label: 'Space between lines',
    subject: 'Space',
    as: 'scale',
    choices: [
      { value: 'normal', label: 'Normal: 1.5' },
      { value: 'slight', label: '1.65', rules: leading(1.65) },
      { value: 'more', label: '1.8', rules: leading(1.8) },
      { value: 'double', label: 'Double: 2', rules: leading(2) },
      { value: 'most', label: '2.2', rules: leading(2.2) },
      { value: 'widest', label: '2.5', rules: leading(2.5) },
    ],
  },
  {
    name: 'spacing',
    label: 'Space between letters and words',
    subject: 'Space',
    as: 'scale',
    choices: [
      { value: 'normal', label: 'Normal' },
      { value: 'slight', label: 'A little more', rules: spaced(0.03) },
      { value: 'more', label: 'More', rules: spaced(0.06) },
      { value: 'much', label: 'Much more', rules: spaced(0.09) },
      { value: 'most', label: 'Most', rules: spaced(0.12) },
    ],
  },
  {
    name: 'gap',
    label: 'Space between paragraphs',
    subject: 'Space',
    as: 'scale',
    choices: [
      { value: 'normal', label: 'Normal' },
      { value: 'more', label: 'More', rules: `${running}{margin-bottom:2.25lh}` },
      { value: 'most', label: 'Most', rules: `${running}{margin-bottom:3lh}` },
      {
        value: 'indent',
        label: 'None, first lines indented',
        // A name is a box of its own: not indented again, and no wider than a first line.
        rules:
          'article>div>p{margin-bottom:0}article>div>p~p{text-indent:1.5em}article>div>p :is([popovertarget],[data-name]){text-indent:0;max-width:calc(100% - 1.5em)}article>div>p .keep>*{max-width:calc(100% - 1.5em - 3ch)}' +
          'article>div>p+:is(h2,h3){margin-top:2lh}',
      },
    ],
  },
  {
    name: 'width',
    label: 'Length of lines',
    subject: 'Lines',
    as: 'scale',
    choices: [
      { value: 'normal', label: 'Normal' },
      { value: 'shortest', label: 'Very short', rules: ':root{--measure:30ch}' },
      { value: 'short', label: 'Short', rules: ':root{--measure:42ch}' },
      { value: 'long', label: 'Long', rules: ':root{--measure:60ch}' },
    ],
  },
  {
    name: 'focus',
    label: 'Line focus',
    subject: 'Lines',
    as: 'scale',
    note: 'Lights a few lines and dims the rest. Scroll, tap a line, or press Alt + Shift + ↓ or ↑.',
    choices: [
      { value: 'off', label: 'Off' },
      { value: '1', label: 'One line', tool: 'line-focus' },
      { value: '3', label: 'Three lines', tool: 'line-focus' },
      { value: '5', label: 'Five lines', tool: 'line-focus' },
      { value: 'paragraph', label: 'A paragraph', tool: 'line-focus' },
      { value: 'ruler', label: 'A ruler under the line', tool: 'line-focus' },
    ],
  },
  {
    name: 'align',
    label: 'Edges of the text',
    subject: 'Lines',
    as: 'scale',
    rare: true,
    note: 'Two straight edges make uneven gaps between words, which many readers find harder to follow.',
    choices: [
      { value: 'start', label: 'Straight where lines start' },
      {
        value: 'justify',
        label: 'Straight on both sides, long words divided',
        rules: `${running}{text-align:justify;hyphens:auto}`,
      },
    ],
  },
  {
    name: 'hyphens',
    label: 'Long words',
    subject: 'Lines',
    as: 'scale',
    rare: true,
    choices: [
      { value: 'whole', label: 'Kept whole' },
      { value: 'divide', label: 'Divided at the end of a line', rules: `${running}{hyphens:auto}` },
    ],
  },
  {
    name: 'columns',
    label: 'Columns',
    subject: 'Lines',
    as: 'scale',
    rare: true,
    note: 'Two need a wide window, text of at most 150 %, and Chrome or Edge.',
    choices: [
      { value: 'one', label: 'One' },
      { value: 'two', label: 'Two, one screen high', rules: twoColumns },
    ],
  },
  {
    name: 'captions',
    label: 'Photo captions',
    subject: 'Captions and names',
    as: 'kinds',
    choices: [
      { value: 'end', label: 'After the article' },
      { value: 'place', label: 'Where they stood', tool: 'captions' },
      { value: 'hidden', label: 'Hidden' },
    ],
  },
  {
    name: 'names',
    label: 'Names that open their definition',
    subject: 'Captions and names',
    as: 'kinds',
    choices: [
      { value: 'first', label: 'The first mention in each section' },
      { value: 'all', label: 'Every mention', tool: 'names' },
      { value: 'none', label: 'None', tool: 'names' },
    ],
  },
  {
    name: 'days',
    label: 'Days and abbreviations',
    subject: 'Captions and names',
    as: 'kinds',
    note: 'Which day “Tuesday” was, or what “EU” means, in brackets behind it. A list after the article always says it.',
    choices: [
      { value: 'written', label: 'As they are written' },
      {
        value: 'said',
        label: 'Explained in place',
        rules: '[data-said]::after{content:" (" attr(data-said) ")";unicode-bidi:isolate;color:var(--soft)}',
        tool: 'explain',
      },
    ],
  },
  {
    name: 'keys',
    label: 'Keys for the tools of an article',
    subject: 'Keys',
    as: 'kinds',
    note: 'Each with Alt and Shift held down. A key alone is never taken: it is your screen reader’s.',
    choices: [
      { value: 'off', label: 'Off' },
      { value: 'on', label: 'On', tool: 'shortcuts' },
    ],
  },
];
