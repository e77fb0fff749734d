import { libraryName } from './library-name.ts';

/**
 * Carries articles from one page of a window to the next, where the browser keeps nothing on the device. A worker has no
 * such storage: it is given its page's (`Comlink.proxy(windowKeeper())`).
 */
export interface WindowKeeper {
  list(): readonly string[] | Promise<readonly string[]>;
  /** @returns Whether there was room for it. */
  put(id: string, packed: string): boolean | Promise<boolean>;
  remove(id: string): void | Promise<void>;
}

/**
 * The window's own storage, which ends with the window.
 *
 * @returns `undefined` where it is closed too (all cookies and site data blocked), and in a worker
 */
export function windowKeeper(): WindowKeeper | undefined {
  const prefix = `${libraryName}.`;
  try {
    const storage = sessionStorage;
    return {
      list: () =>
        Object.keys(storage)
          .filter((key) => key.startsWith(prefix))
          .map((key) => storage.getItem(key) ?? ''),
      put(id, packed) {
        try {
          storage.setItem(prefix + id, packed);
          return true;
        } catch {
          return false;
        }
      },
      remove(id) {
        storage.removeItem(prefix + id);
      },
    };
  } catch {
    return undefined;
  }
}
