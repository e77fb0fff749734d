/**
 * What is kept on the device under a key: `undefined` where nothing is, where it is no JSON, and where the browser keeps
 * nothing for us. Something else may have written it: the caller checks what it is.
 *
 * @example
 * readStored('lectern') //=> { theme: 'dark' }
 */
export function readStored(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value on the device, as JSON; what is empty leaves nothing behind.
 *
 * @returns False where the browser keeps nothing for us: then it holds for this page alone.
 */
export function store(key: string, value: object): boolean {
  try {
    if (Object.keys(value).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
