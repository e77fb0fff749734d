/**
 * An address within the site, under whatever base path it is hosted.
 *
 * @example
 * link('names/green-zone/') //=> '/names/green-zone/', or '/lectern/names/green-zone/' under the base `/lectern`
 */
export function link(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/${path}`;
}
