/** What the reader hears about keeping the library on the device. */

export const unable = 'This browser keeps no pages for reading without a network.';

/** @param words How much: "812 files, 34.1 MB". */
export const kept = (words: string): string => `Everything is on this device: ${words}.`;

export const allKept = 'Everything is on this device.';

export const someKept = (there: number): string => `${there} files of the library are on this device.`;

export const keptAfterStop = (there: number, all: number): string =>
  `Stopped. ${there} of ${all} files are on this device and stay there.`;

export const noRoom = (there: number, all: number): string =>
  `This device has no more room for the library: ${there} of ${all} files are on it.`;

export const lostNetwork = (there: number, all: number): string =>
  all === 0
    ? 'The library could not be reached. Try again when there is a network.'
    : `The network was lost: ${there} of ${all} files are on this device. Press the button again to go on from there.`;
