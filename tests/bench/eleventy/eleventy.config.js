import { createRequire } from 'node:module';
import { HtmlBasePlugin, IdAttributePlugin, InputPathToUrlTransformPlugin } from '@11ty/eleventy';
import navigation from '@11ty/eleventy-navigation';
import { feedPlugin } from '@11ty/eleventy-plugin-rss';

// A plain blog with the parts of Eleventy's own starter (eleventy-base-blog 9): navigation, feed, heading ids with
// their anchor script, styles in the page.
export default function (config) {
  config.addPlugin(navigation);
  config.addPlugin(HtmlBasePlugin);
  config.addPlugin(InputPathToUrlTransformPlugin);
  config.addPlugin(IdAttributePlugin);
  config.addPlugin(feedPlugin, {
    type: 'atom',
    outputPath: '/feed.xml',
    collection: { name: 'posts', limit: 10 },
    metadata: { language: 'en', title: 'Bench', base: 'https://example.org/', author: { name: 'Bench' } },
  });
  config.addPassthroughCopy({
    [createRequire(import.meta.url).resolve('@zachleat/heading-anchors')]: 'heading-anchors.js',
  });
  config.addFilter('day', (date) => date.toISOString().slice(0, 10));
}

export const config = {
  markdownTemplateEngine: false,
  dir: { input: 'content', includes: '../_includes', output: '_site' },
};
