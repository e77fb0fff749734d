/**
 * Footnotes as the text has them, each with its number: the library sets them as a list behind the text, with an arrow back,
 * and a list loses its numbers where it is read as text.
 *
 * @param html as mammoth writes it
 * @example
 * numberNotes('<ol><li id="footnote-2"><p>Tide tables. <a href="#footnote-ref-2">↑</a></p></li></ol>')
 * //=> '<p>[1] Tide tables.</p>'
 */
export function numberNotes(html: string): string {
  const start = html.search(/<ol><li id="(?:foot|end)note-/u);
  if (start < 0) return html;
  let number = 0;
  const notes = html
    .slice(start)
    .replace(/^<ol>|<\/ol>$|<\/li>(?=<li id="(?:foot|end)note-|<\/ol>$)/gu, '')
    .replace(/<li id="(?:foot|end)note-[^"]*">(<p>)?\s*/gu, (_tag, paragraph: string | undefined) => {
      number += 1;
      return `${paragraph ?? ''}[${number}] `;
    })
    .replace(/\s*<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/gu, '');
  return html.slice(0, start) + notes;
}
