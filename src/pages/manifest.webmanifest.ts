import type { APIRoute } from 'astro';
import { link } from '../layouts/link.ts';

/** What makes the site installable. */
export const GET: APIRoute = () =>
  Response.json({
    name: 'Lectern',
    short_name: 'Lectern',
    description: 'Newspaper articles, made readable by anyone, with or without a network.',
    start_url: link(''),
    scope: link(''),
    display: 'minimal-ui',
    background_color: '#fffdf9',
    theme_color: '#fffdf9',
    icons: [
      { src: link('icon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: link('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: link('icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  });
