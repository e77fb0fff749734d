// Beside it, `getDocument` finds the code that reads the file here, in this thread, and starts no worker of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { brokenFault, lockedFault } from '../file-faults.ts';

export type Pdf = PDFDocumentProxy;

/**
 * Opens a PDF for its text alone: nothing is drawn, and nothing is fetched (fonts, tables of characters, colours), from
 * nowhere. The legacy build is the one for browsers that are more than a few months old, and for Node.
 *
 * @param bytes are taken: they cannot be used any more
 * @throws {Fault} `locked`, `broken`
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Pdf> {
  try {
    return await getDocument({
      data: bytes,
      verbosity: 0,
      useWorkerFetch: false,
      useWasm: false,
      useSystemFonts: false,
      disableFontFace: true,
      disableWorkerRendering: true,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
    }).promise;
  } catch (thrown) {
    const isLocked = thrown instanceof Error && thrown.name === 'PasswordException';
    throw isLocked ? lockedFault('pdf') : brokenFault('pdf');
  }
}
