import boldItalic from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-italic.woff2?url';
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url';
import italic from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-italic.woff2?url';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url';
import extended from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff2?url';

/** Letters beyond Latin-1, as transliterations need them (ā, ī, ẓ), stand in a file of their own. */
const beyondLatin1 = 'U+0100-02BA, U+0304, U+0308, U+0329, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+2113';

const faces: readonly [url: string, descriptors: FontFaceDescriptors][] = [
  [regular, {}],
  [extended, { unicodeRange: beyondLatin1 }],
  [italic, { style: 'italic' }],
  [bold, { weight: '700' }],
  [boldItalic, { weight: '700', style: 'italic' }],
];

/** Makes Atkinson Hyperlegible known to the page; the browser fetches only the faces that the text needs. */
export function start(): void {
  for (const [url, descriptors] of faces) {
    document.fonts.add(new FontFace('Atkinson Hyperlegible', `url(${url})`, { display: 'swap', ...descriptors }));
  }
}
