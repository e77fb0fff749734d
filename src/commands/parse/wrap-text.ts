import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Chinese, Japanese and Korean may break between any two characters: their words have no spaces. */
const withoutSpaces = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u;
/** Controls would move the cursor or change the terminal; a picture of them cannot. */
const control = /[\p{Cc}\p{Zl}\p{Zp}]/gu;

/**
 * Text in lines of a terminal: wide characters count as two columns, and no line is longer than the columns.
 *
 * White space becomes one space, and control characters become U+FFFD: an article may hold codes that would recolour or
 * clear the terminal.
 *
 * @param columns - How wide the terminal is.
 * @param indent - Spaces before each line.
 *
 * @example
 * wrapText('One long line', 10, 2) //=> ['  One long', '  line']
 */
export function wrapText(text: string, columns: number, indent: number): string[] {
  const room = columns - indent;
  const lines: string[] = [];
  let line = '';
  let width = 0;
  const end = (): void => {
    if (line !== '') lines.push(' '.repeat(indent) + line);
    line = '';
    width = 0;
  };
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const shown = word.replace(control, '\uFFFD');
    const wordWidth = stringWidth(shown);
    const gap = width > 0 ? 1 : 0;
    if (width + gap + wordWidth <= room) {
      line += ' '.repeat(gap) + shown;
      width += gap + wordWidth;
    } else if (wordWidth <= room && !withoutSpaces.test(shown)) {
      end();
      line = shown;
      width = wordWidth;
    } else {
      if (width + gap + 2 <= room) {
        line += ' '.repeat(gap);
        width += gap;
      } else end();
      for (const { segment } of graphemes.segment(shown)) {
        const segmentWidth = stringWidth(segment);
        if (width + segmentWidth > room) end();
        line += segment;
        width += segmentWidth;
      }
    }
  }
  end();
  return lines;
}
