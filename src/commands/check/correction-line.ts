/**
 * A correction as an editor may paste it under `corrections:` in the front matter: one line of YAML.
 *
 * @param reason - Why; an editor may write a better one.
 *
 * @example
 * correctionLine('could bee seen', 'could be seen', 'a misspelling')
 * //=> '- { from: "could bee seen", to: "could be seen", reason: "a misspelling" }'
 */
export function correctionLine(from: string, to: string, reason: string): string {
  const [a, b, c] = [from, to, reason].map((text) => JSON.stringify(text));
  return `- { from: ${a}, to: ${b}, reason: ${c} }`;
}
