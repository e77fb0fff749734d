import type { APIRoute } from 'astro';
import { fileTypes } from '../library/install/file-types.ts';
import { link } from '../layouts/link.ts';

/**
 * What makes the site installable as an app (https://w3c.github.io/manifest/), and what the app then takes: shares
 * (https://w3c.github.io/web-share-target/) and files (https://wicg.github.io/manifest-incubations/).
 */
export const GET: APIRoute = () =>
  Response.json({
    // Said, so that it stays the same app if `start_url` ever changes.
    id: link(''),
    name: 'Lectern',
    short_name: 'Lectern',
    description: 'Newspaper articles, made readable by anyone, with or without a network.',
    lang: 'en',
    dir: 'ltr',
    categories: ['news', 'books', 'accessibility'],
    start_url: link(''),
    scope: link(''),
    display: 'minimal-ui',
    background_color: '#fffdf9',
    theme_color: '#fffdf9',
    icons: [
      { src: link('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: link('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: link('icon-512.png'), sizes: '512x512', type: 'image/png' },
      // The book stands within the circle that every mask leaves.
      { src: link('icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: link('icon-monochrome.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
    ],
    shortcuts: [
      { name: 'Open an article', url: link('library/#article') },
      { name: 'Your articles', url: link('library/') },
      { name: 'Search', url: link('search/') },
    ],
    // Never into an open page: a text that waits in its field would be lost.
    launch_handler: { client_mode: 'navigate-new' },
    share_target: {
      action: link('library/receive/'),
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [{ name: 'files', accept: Object.entries(fileTypes).flat(2) }],
      },
    },
    file_handlers: [{ action: link('library/receive/?from=files'), accept: fileTypes }],
  });
