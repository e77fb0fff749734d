import { ownPage } from '../markdown/page/own-page.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** Where an own article is read. */
export const articleAddress = (id: string): string => `${BASE}${ownPage}${encodeURIComponent(id)}`;
