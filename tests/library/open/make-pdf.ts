/** The fonts that every reader of PDF has: T Times, B its bold, I its italic, H Helvetica. */
const fonts: Readonly<Record<string, string>> = {
  T: 'Times-Roman',
  B: 'Times-Bold',
  I: 'Times-Italic',
  H: 'Helvetica',
};
/** What is not at the place of its character in Windows-1252. */
const others: Readonly<Record<string, number>> = { '“': 147, '”': 148, '’': 146, '–': 150, '•': 149 };

/**
 * A PDF without tags, by hand.
 *
 * @param pages divided by empty lines; each line is `x y size font text`, in points from the lower left corner of a page of
 *   420 by 595 points
 * @param trailer more entries of the trailer, as `/Encrypt 9 0 R`
 */
export function makePdf(
  pages: string,
  info: Readonly<Record<string, string>> = {},
  trailer = '',
): Buffer<ArrayBuffer> {
  const contents = pages.trimEnd().split(/\n\n+/u).map(writeContent);
  const fontNames = Object.keys(fonts);
  const firstPage = 4 + fontNames.length;
  const kids = contents.map((_, i) => `${firstPage + 2 * i} 0 R`).join(' ');
  const fontList = fontNames.map((name, i) => `/${name} ${4 + i} 0 R`).join(' ');
  const facts = Object.entries(info).map(([name, value]) => `/${name} (${value})`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    `<< ${facts.join(' ')} >>`,
    ...fontNames.map(
      (name) =>
        `<< /Type /Font /Subtype /Type1 /BaseFont /${fonts[name] ?? ''} /Encoding /WinAnsiEncoding >>`,
    ),
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Contents ${firstPage + 2 * i + 1} 0 R ` +
        `/Resources << /Font << ${fontList} >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 3 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function writeContent(page: string): string {
  return page
    .split('\n')
    .map((line) => {
      const [x = '0', y = '0', size = '10', font = 'T', ...words] = line.split(' ');
      const text = words.join(' ').replace(/[^\x20-\x7e]|[()\\]/gu, (sign) => {
        const code = others[sign] ?? sign.charCodeAt(0);
        return `\\${code.toString(8).padStart(3, '0')}`;
      });
      return `BT /${font} ${size} Tf ${x} ${y} Td (${text}) Tj ET`;
    })
    .join('\n');
}
