import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { articles } from '../layouts/collections.ts';
import { link } from '../layouts/link.ts';
import { sayable } from '../markdown/write-body.ts';

/** The newest articles as a feed: as many as feed readers ask for, not the whole library. */
const newest = 50;

export const GET: APIRoute = async ({ site }) =>
  rss({
    title: 'Lectern',
    description: 'Newspaper articles, made readable by anyone.',
    site: new URL(link(''), site),
    // RSS itself has a language only for all of a feed (Dublin Core, `dc:language`).
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/' },
    items: (await articles()).slice(0, newest).map(({ id, data }) => ({
      // One control character in one title would make the feed unreadable as XML.
      title: sayable(data.title),
      link: link(`articles/${id}/`),
      customData: `<dc:language>${data.language}</dc:language>`,
      ...(data.standfirst && { description: sayable(data.standfirst) }),
      ...(data.published && { pubDate: new Date(`${data.published}T00:00:00Z`) }),
    })),
  });
