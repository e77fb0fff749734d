/**
 * Under which key the reader's choices are kept on the device. In a file of its own: the boot, which stands in every
 * page, must not carry the list of preferences with it.
 */
export const storageKey = 'lectern';
