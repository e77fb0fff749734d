import boldItalic from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-italic.woff2?url';
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url';
import italic from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-italic.woff2?url';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url';
import extendedBold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff2?url';
import extended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff2?url';
import ranges from '@fontsource/atkinson-hyperlegible/unicode.json';

/** Letters beyond Latin-1, as transliterations need them (ā, ʿ, ẓ), stand in files of their own. */
const [latin, beyond] = [ranges.latin, ranges['latin-ext']];

const faces: readonly [url: string, descriptors: FontFaceDescriptors][] = [
  [regular, { unicodeRange: latin }],
  [extended, { unicodeRange: beyond }],
  [italic, { unicodeRange: latin, style: 'italic' }],
  [bold, { unicodeRange: latin, weight: '700' }],
  [extendedBold, { unicodeRange: beyond, weight: '700' }],
  [boldItalic, { unicodeRange: latin, weight: '700', style: 'italic' }],
];

let loaded = false;

/** Makes Atkinson Hyperlegible known to the page; the browser fetches only the faces that the text needs. */
export function start(): void {
  if (loaded) return;
  loaded = true;
  for (const [url, descriptors] of faces) {
    document.fonts.add(
      new FontFace('Atkinson Hyperlegible', `url(${url})`, { display: 'swap', ...descriptors }),
    );
  }
}
