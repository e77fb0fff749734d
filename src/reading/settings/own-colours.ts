import { contrast } from './contrast.ts';
import type { Choices } from './preferences.ts';

/** The colours of the theme "own", kept beside the other choices. */
export const ownColours = [
  { name: 'ink', label: 'Text', value: '#1c1a17' },
  { name: 'paper', label: 'Background', value: '#fffdf9' },
  { name: 'link', label: 'Links', value: '#0a4a66' },
] as const;

/** The reader's three colours; what is missing or no colour is as at first. */
function coloursOf(choices: Choices): Readonly<Record<'ink' | 'paper' | 'link', string>> {
  const [ink, paper, link] = ownColours.map(({ name, value }) => colour(choices[name]) ?? value);
  return { ink: ink ?? '', paper: paper ?? '', link: link ?? '' };
}

/** Below this nobody reads: WCAG's least for large letters. */
const least = 3;

/**
 * The rules of the theme "own". What is not background or link is text, and a highlight is a little of the text.
 *
 * Colours that cannot be read must not lock the reader in: then the way to Settings shows in the system's colours on
 * every page.
 */
export function ownRules(choices: Choices): string {
  const { ink, paper, link } = coloursOf(choices);
  const scheme = contrast(paper, '#ffffff') > contrast(paper, '#000000') ? 'dark' : 'light';
  const colours = [
    `color-scheme:${scheme}`,
    `--paper:${paper}`,
    ...['ink', 'soft', 'line'].map((name) => `--${name}:${ink}`),
    `--link:${link}`,
    `--mark:color-mix(in srgb,${ink} 12%,${paper})`,
  ];
  const escape = isReadable(choices)
    ? ''
    : 'header [data-tool=settings]{background:Canvas;color:CanvasText;outline:3px solid}';
  return `:root{${colours.join(';')}}:root a:any-link{color:var(--link)}${escape}`;
}

/** Whether text and links stand out at all. */
export function isReadable(choices: Choices): boolean {
  const { ink, paper, link } = coloursOf(choices);
  return contrast(ink, paper) >= least && contrast(link, paper) >= least;
}

/**
 * The contrast in words and numbers.
 *
 * @example
 * contrastInWords({ ink: '#000000', paper: '#ffffff', link: '#767676' })
 * //=> 'Text: contrast 21.0 to 1, very good. Links: contrast 4.5 to 1, enough for most readers; 7 to 1 is advised.'
 */
export function contrastInWords(choices: Choices): string {
  const { ink, paper, link } = coloursOf(choices);
  return `${verdict('Text', contrast(ink, paper))} ${verdict('Links', contrast(link, paper))}`;
}

/** The steps are WCAG's: 3 for large letters, 4.5 (AA), 7 (AAA). */
function verdict(what: string, ratio: number): string {
  const words =
    ratio >= 7
      ? 'very good'
      : ratio >= 4.5
        ? 'enough for most readers; 7 to 1 is advised'
        : ratio >= least
          ? 'hard to read; 7 to 1 is advised'
          : 'cannot be read';
  // Rounded down: 6.96 is not 7.
  return `${what}: contrast ${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1, ${words}.`;
}

/** Storage belongs to the whole origin, and a file may come from anywhere: only a colour may reach the style. */
const colour = (value: string | undefined): string | undefined =>
  value && /^#[0-9a-f]{6}$/iu.test(value) ? value.toLowerCase() : undefined;
