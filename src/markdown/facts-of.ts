import type { VFile } from 'vfile';

/**
 * What the plugins learn of a file (its outline, its minutes, its mentions) is kept with its front matter, where Astro
 * stores it beside the rendered HTML: a page reads it there without rendering the file again.
 *
 * @example
 * factsOf(file).minutes = 4 // entry.rendered.metadata.frontmatter.minutes === 4
 */
export function factsOf(file: VFile): Record<string, unknown> {
  const data = (file.data.astro ??= {}) as { frontmatter?: Record<string, unknown> };
  return (data.frontmatter ??= {});
}
