import { Fault } from '../../article/fault.ts';

/** What the system says about a file, in words for the person at the command line. */
const SYSTEM_FAULTS: Readonly<Record<string, readonly [code: string, message: string, hint: string]>> = {
  ENOENT: ['not-found', 'There is no such file.', 'Check the path.'],
  ENOTDIR: ['not-found', 'There is no such file.', 'Check the path.'],
  EISDIR: ['folder', 'This is a folder, not a file.', 'Name a file.'],
  EACCES: ['not-readable', 'This file may not be read.', 'Change its permissions, or copy it.'],
  EPERM: ['not-readable', 'This file may not be read.', 'Change its permissions, or copy it.'],
  ENAMETOOLONG: ['not-found', 'The path is too long for this system.', 'Check the path.'],
  ENOSPC: ['disk-full', 'There is no space left on the disk.', 'Make room, then add the article again.'],
  ERR_WORKER_OUT_OF_MEMORY: [
    'too-large',
    'The file takes more memory than Lectern has.',
    'Save each article as a file of its own.',
  ],
  EROFS: ['not-writable', 'The content folder may not be written.', 'Choose another with LECTERN_CONTENT.'],
};

/**
 * Whatever was thrown, as a fault with a code, a message and a hint.
 *
 * @example
 * faultOf(errorOf('ENOENT')).toString() //=> 'There is no such file. Hint: Check the path.'
 */
export function faultOf(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const known = SYSTEM_FAULTS[code];
  if (known) return new Fault(...known);
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new Fault(
    'internal',
    `Lectern failed: ${message}`,
    'Please report it, with the file if you may share it.',
  );
}
