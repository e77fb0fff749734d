import { ownAddress } from '../markdown/page/own-address.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** Where an own article is read. */
export const articleAddress = (id: string): string => BASE + ownAddress(id);
