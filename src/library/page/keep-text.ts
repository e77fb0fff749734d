/** What stands in the field, so that it is there again when the page is loaded again. */
export interface FieldText {
  readonly text: string;
  readonly html?: string | undefined;
}

/** More would make every key press slow; such a text is a file, or can be pasted again. */
const most = 300_000;

/**
 * Keeps the text with this entry of the tab's history: nowhere else, and gone with the tab. On a shared computer the next
 * reader must not find it.
 */
export function keepText({ text, html }: FieldText): void {
  const isKept = text !== '' && text.length + (html?.length ?? 0) <= most;
  const state = { ...(history.state as object | null), lecternText: isKept ? { text, html } : undefined };
  history.replaceState(state, '');
}

/** The text that stood in the field before the page was loaded again. */
export function keptText(): FieldText | undefined {
  return (history.state as { lecternText?: FieldText } | null)?.lecternText;
}
