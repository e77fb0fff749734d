/** What the page says while it opens documents: every sentence of it, so that they can be read together. */

/** A fault in a reader's words: what is wrong, and what can be done. */
export interface FaultWords {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** How many documents ended how. */
export interface Ended {
  readonly of: number;
  /** Are in the library now, those that were there before included. */
  readonly read: number;
  readonly failed: number;
  readonly stopped: boolean;
}

/**
 * @example
 * reading('ferry.pdf', 2, 10, 'Reading page 3 of 80') //=> '3 of 10: ferry.pdf. Reading page 3 of 80.'
 */
export function reading(name: string, at: number, of: number, doing: string): string {
  const which = of > 1 ? `${at + 1} of ${of}: ${name}.` : `Reading ${name}.`;
  return doing === '' ? which : `${which} ${doing}.`;
}

/**
 * What became of several documents, as the heading over their list.
 *
 * @example
 * ended({ of: 10, read: 8, failed: 2, stopped: false }) //=> '8 of 10 are in your library, 2 could not be read'
 */
export function ended({ of, read, failed, stopped }: Ended): string {
  const left = of - read - failed;
  const parts = [
    read === of
      ? `All ${of} are in your library`
      : `${read === 0 ? 'None' : read} of ${of} ${are(read)} in your library`,
    ...(failed > 0 ? [`${failed} could not be read`] : []),
    ...(left > 0 ? [`${left} ${left === 1 ? 'was' : 'were'} not begun or not finished`] : []),
  ];
  return `${stopped ? 'Stopped: ' : ''}${parts.join(', ')}`;
}

const are = (count: number): string => (count < 2 ? 'is' : 'are');

export const stoppedOne = 'Stopped. Nothing was kept of it.';
export const alreadyHere = 'This article is in your library already';
export const plainOnly = 'The plain text is used.';
export const edited = 'You have changed the text: it is read as it stands now, as plain text.';
export const longText = 'The text is long: the field shows its beginning, and all of it will be read.';
export const linksLeftOut = 'Its links are left out.';
export const fieldIsFull =
  'What you dropped was not taken: there is text in the field already. Read it or empty the field, and drop it again.';
export const stillReading =
  'This was not taken: the reading before it has not ended. Wait for its end or stop it, and bring this again.';
export const pasted = (brings: string): string => `Pasted with its ${brings}.`;

export const nothingThere: FaultWords = {
  code: 'empty',
  message: 'There is no text in the field.',
  hint: 'Paste an article, or choose a file.',
};

export const onlyAddress: FaultWords = {
  code: 'only-address',
  message:
    'This is the address of a page. Lectern fetches no pages: what you read stays between you and your device.',
  hint: 'Open the page, select all of it, copy it, and paste it here.',
};

/** The worker ended, or could not be had: the one fault that it cannot tell itself. */
export const workFailed: FaultWords = {
  code: 'work-failed',
  message: 'The reading was broken off by a fault of this page, or because memory was short.',
  hint: 'Reload the page and try again; close other tabs if it happens again.',
};
