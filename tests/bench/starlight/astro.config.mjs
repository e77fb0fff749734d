import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// As its documentation starts it: the default theme, sidebar and search.
export default defineConfig({
  site: 'https://example.org',
  integrations: [starlight({ title: 'Bench' })],
});
