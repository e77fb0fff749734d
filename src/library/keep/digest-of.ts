/**
 * SHA-256 of a text as UTF-8: by it a text that is opened twice is known again (`OwnFacts.digest`).
 *
 * @returns 64 hexadecimal digits
 * @example
 * await digestOf('') //=> 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
 */
export async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
