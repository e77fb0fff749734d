/** What the page says about what comes from elsewhere: every sentence of it, so that they can be read together. */

/** @param from "news.example", "another app". */
export const hasCome = (from: string): string => `Something has come from ${from}. It is not opened yet.`;

export const manyHaveCome = (count: number): string =>
  `${count} documents have come from other apps. None is opened yet.`;

export const onlyAnAddress =
  'This is only the address of a page. Lectern fetches no pages: what you read stays between you and your device. Open the page in your browser, and use the bookmark below, or select all of it, copy it, and paste it into “Your articles”.';

export const tooLarge =
  'It is larger than 20 million characters, too large for an article. Copy the part that you want to read, and paste it into “Your articles”.';

export const waitingForPage = 'Waiting for the page that you come from.';

export const nothingCame =
  'The page that you come from does not let itself be sent: its makers keep it apart from other windows. Go back to it, select all of it (Ctrl and A; on a Mac, ⌘ and A), copy it, and paste it into “Your articles”. Or save the page, and open the file there.';

export const noRoom =
  'What was shared could not be kept: this device has no more room for Lectern. Make room, and share it again.';

export const gone = 'What was shared is no longer here: it was opened or removed before.';

export const dragIt =
  'This link does its work on other pages: drag it to your bookmarks, or use the steps below.';

export const copied = 'Copied.';
export const copyItself = 'The browser did not let it be copied: the text is selected, copy it yourself.';
export const removed = 'Removed.';
export const stopped = 'Stopped. It is still here.';
export const unread = 'It could not be read';
