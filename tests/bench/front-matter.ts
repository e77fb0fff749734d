/** Markdown under its front matter. JSON is YAML: nothing in a title can break it. Dates stay bare, as people write them. */
export function withFrontMatter(matter: Readonly<Record<string, string>>, markdown: string): string {
  const lines = Object.entries(matter).map(([key, value]) =>
    /^\d{4}-\d{2}-\d{2}$/u.test(value) ? `${key}: ${value}` : `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${markdown}`;
}
