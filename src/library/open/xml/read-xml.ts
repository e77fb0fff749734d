import { Parser } from 'htmlparser2';

/** What is told of each part of a document in XML, in its order. */
export interface XmlReader {
  /** @param name with its prefix, as it is written: "text:p" */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/**
 * Reads XML, broken or not, piece by piece: no tree of it is held. Entities that the document declares itself are left as they
 * are written, so that none can grow without end; nothing outside is ever looked up.
 */
export function readXml(xml: string, { open, close, text }: XmlReader): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => open?.(name, attributes),
      onclosetag: (name) => close?.(name),
      ontext: (part) => text?.(part),
    },
    { xmlMode: true },
  );
  parser.end(xml);
}
