import { Fault } from '../../article/fault.ts';

/**
 * What a browser's storage says, in the reader's words.
 *
 * @returns A Fault where there is something that the reader can do; else the fault as it is.
 */
export function explainStoreFault(fault: unknown): unknown {
  if (!(fault instanceof DOMException)) return fault;
  // Firefox says UnknownError, or AbortError from its quota manager, when the disk itself is full.
  if (fault.name === 'QuotaExceededError' || /quota|disk|space/iu.test(fault.message)) return noRoom();
  return fault;
}

/** Nothing was changed: every write of the library is one transaction. */
export const noRoom = (): Fault =>
  new Fault(
    'no-room',
    'There is no more room for your library on this device. Nothing was lost, and nothing was changed.',
    'Delete articles that you no longer need, or free some room on the device, and try again.',
  );
