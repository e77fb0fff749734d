import type { Heard } from './read-page.ts';

/** What Orca says of a thing after its name. */
const afterName =
  /^(?:(?:visited )?link|heading level \d|(?:push|toggle|radio|selected radio) button|entry|description (?:term|value)|image)$/u;

/** What Orca says by itself. */
const byItself =
  /^(?:banner|block quote|information|leaving .*|(?:List|Description list) with .*|main content|navigation|region|search)$/u;

/** States, and a live region that is empty: when the machine is busy, some are lost. Those of a key stay in its line. */
const passing = /^(?:collapsed|expanded|statusbar)$/u;

const sentenceEnd = /[.!?:][”"’)]?$/u;

/**
 * What was heard, as lines that people can read and compare: where a browser breaks a sentence depends on the width of the
 * window and on names that are tagged, so pieces are joined until a sentence or the name of a thing ends.
 *
 * @example
 * joinLines([{ key: 'sayall', lines: ['Who was', 'there', 'heading level 2'] }])
 * // ['Say All', '  Who was there, heading level 2']
 */
export function joinLines(heard: readonly Heard[]): readonly string[] {
  return heard.flatMap(({ key, lines }) =>
    key === 'sayall'
      ? ['Say All', ...joinPieces(lines).map((line) => `  ${line}`)]
      : [`${key}: ${lines.join(' | ')}`.trimEnd()],
  );
}

function joinPieces(pieces: readonly string[]): readonly string[] {
  const lines: string[] = [];
  let open = '';
  const close = (): void => {
    // A comma that follows a name comes as a piece of its own.
    if (open !== '') lines.push(open.replaceAll(/ (?=[,.;:!?)”’])|(?<=[(“‘]) /gu, ''));
    open = '';
  };
  for (const piece of pieces.filter((one) => !passing.test(one))) {
    if (byItself.test(piece)) close();
    open = afterName.test(piece) ? `${open}, ${piece}` : `${open} ${piece}`.trim();
    if (byItself.test(piece) || afterName.test(piece) || sentenceEnd.test(piece)) close();
  }
  close();
  return lines;
}
