import { Fault } from '../../article/fault.ts';
import type { HeavyFormat } from './format-reader.ts';

/** What each format is called in a message, and how a reader gets a whole, open file of it. */
const kinds: Readonly<Record<HeavyFormat | 'zip', { readonly name: string; readonly program: string }>> = {
  docx: { name: 'Word document', program: 'the program that wrote it' },
  epub: { name: 'EPUB book', program: 'a reading program' },
  markdown: { name: 'Markdown file', program: 'a text editor' },
  mhtml: { name: 'saved web page', program: 'a browser' },
  odt: { name: 'OpenDocument text', program: 'the program that wrote it' },
  pdf: { name: 'PDF', program: 'a PDF program' },
  zip: { name: 'ZIP file', program: 'its own program' },
};

/** The file stops in the middle, or its parts do not fit together. */
export function brokenFault(kind: HeavyFormat | 'zip'): Fault {
  const { name, program } = kinds[kind];
  return new Fault(
    'broken',
    `This ${name} is damaged or not complete.`,
    `Get the file again. If it opens in ${program}, copy its text there and paste it here.`,
  );
}

/** A password is needed to read it. */
export function lockedFault(kind: HeavyFormat | 'zip'): Fault {
  const { name, program } = kinds[kind];
  return new Fault(
    'locked',
    `This ${name} is protected by a password.`,
    `Open it in ${program} with the password, and save a copy without one.`,
  );
}

/** A small file that unpacks into more than any document holds. */
export function bombFault(kind: HeavyFormat | 'zip', most: string): Fault {
  return new Fault(
    'unpacks-too-large',
    `This ${kinds[kind].name} unpacks to more than ${most}.`,
    'Open it in its own program, copy the text of the article and paste it here.',
  );
}

/** @param limit and what is limited: "40 MB of text" */
export function tooLargeFault(size: string, limit: string): Fault {
  return new Fault(
    'too-large',
    `This is too large: ${size}. At most ${limit} can be opened.`,
    'Save each article, or each part, as a file of its own.',
  );
}

export function noTextFault(kind: HeavyFormat): Fault {
  return new Fault(
    'empty',
    `There is no text in this ${kinds[kind].name}.`,
    'Save the article again, and see that its words are in it.',
  );
}

/** `12.5 MB`, as messages say it. */
export function megabytes(bytes: number): string {
  const size = bytes / 1024 / 1024;
  return `${size < 10 ? Math.round(size * 10) / 10 : Math.round(size)} MB`;
}
