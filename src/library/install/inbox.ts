import { inboxName, sharedAddress } from '../../article/inbox.ts';
import type { Parcel } from './parcel.ts';
import { readShare } from './read-share.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/**
 * What the offline worker has laid down and nobody has opened or removed yet.
 *
 * @param id One of them; without it, all, the oldest first.
 */
export async function waiting(id?: string): Promise<readonly Parcel[]> {
  if (!('caches' in globalThis)) return [];
  const inbox = await caches.open(inboxName(BASE));
  const requests = await inbox.keys(id === undefined ? undefined : sharedAddress(BASE, id));
  const parcels = await Promise.all(
    requests.map(async ({ url }) => {
      const form = await (await inbox.match(url))?.formData().catch(() => undefined);
      return form && readShare(form, url.slice(url.lastIndexOf('/') + 1));
    }),
  );
  return parcels.filter((parcel) => parcel !== undefined);
}

/** Takes one out of the inbox, for good. */
export async function remove(id: string): Promise<void> {
  const inbox = await caches.open(inboxName(BASE));
  await inbox.delete(sharedAddress(BASE, id));
}
