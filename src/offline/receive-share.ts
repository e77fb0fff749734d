import { inboxName, noRoomId, sharedAddress } from '../article/inbox.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** Where the manifest lets other apps send what they share. */
export const receiveAddress = `${BASE}library/receive/`;

/**
 * Keeps what another app shares and leads to the page that asks the reader about it: nothing is opened unasked, for any
 * site can send such a form.
 *
 * @returns A redirection to a page that can be loaded again without sending the form a second time.
 */
export async function receiveShare(request: Request): Promise<Response> {
  let id: string = crypto.randomUUID();
  const type = request.headers.get('content-type') ?? '';
  try {
    const form = await request.blob();
    const inbox = await caches.open(inboxName(BASE));
    const headers = { 'content-type': type, date: new Date().toUTCString() };
    await inbox.put(sharedAddress(BASE, id), new Response(form, { headers }));
  } catch {
    id = noRoomId;
  }
  return Response.redirect(`${receiveAddress}?shared=${id}`, 303);
}
