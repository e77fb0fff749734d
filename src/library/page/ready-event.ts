/**
 * Told on the window when the own article stands on its page. The boot, which starts the tools that the reader chose, waits
 * for it there (`data-awaits` on the root element): before it, there is no text to work on.
 */
export const readyEvent = 'articleready';
