import { Parser } from 'htmlparser2';

/** One block of a document's HTML, as it is written. */
interface Part {
  readonly html: string;
  readonly kind: 'caption' | 'other' | 'picture';
}

/**
 * Puts each picture and the caption beside it into one `figure`. Word processors set both as paragraphs of their own, the
 * caption below its picture, or above it.
 *
 * @param html blocks side by side, well-formed; a caption is `<p class="caption">`
 * @example
 * groupFigures('<p><img alt="A"></p><p class="caption">The pier</p>')
 * //=> '<figure><img alt="A"><figcaption>The pier</figcaption></figure>'
 */
export function groupFigures(html: string): string {
  const parts = partsOf(html);
  const grouped: string[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    if (!part) continue;
    const next = parts[i + 1];
    const afterNext = parts[i + 2];
    if (part.kind === 'picture') {
      const caption = next?.kind === 'caption' ? captionOf(next) : '';
      if (caption !== '') i += 1;
      grouped.push(`<figure>${inner(part.html)}${caption}</figure>`);
    } else if (part.kind === 'caption' && next?.kind === 'picture' && afterNext?.kind !== 'caption') {
      grouped.push(`<figure>${captionOf(part)}${inner(next.html)}</figure>`);
      i += 1;
    } else grouped.push(part.html);
  }
  return grouped.join('\n');
}

function captionOf({ html }: Part): string {
  return `<figcaption>${inner(html)}</figcaption>`;
}

/** Without the paragraph around it. */
function inner(html: string): string {
  return html.replace(/^<p[^>]*>|<\/p>$/gu, '');
}

/** The outermost elements. A paragraph of pictures without a word is a picture. */
function partsOf(html: string): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  let start = 0;
  let hasPicture = false;
  let hasWords = false;
  let isCaption = false;
  const parser = new Parser({
    onopentag: (name, { class: words }) => {
      if (depth === 0) {
        start = parser.startIndex;
        isCaption = name === 'p' && words === 'caption';
        hasPicture = hasWords = false;
      }
      depth += 1;
      hasPicture ||= name === 'img';
      hasWords ||= depth === 1 && name !== 'p';
    },
    ontext: (text) => {
      if (text.trim() === '') return;
      hasWords = true;
      if (depth === 0)
        parts.push({ html: html.slice(parser.startIndex, parser.endIndex + 1), kind: 'other' });
    },
    onclosetag: () => {
      depth -= 1;
      if (depth > 0) return;
      const kind = hasPicture && !hasWords ? 'picture' : isCaption && !hasPicture ? 'caption' : 'other';
      parts.push({ html: html.slice(start, parser.endIndex + 1), kind });
    },
  });
  parser.end(html);
  return parts;
}
