import { describe, expect, test } from 'vitest';
import { themes } from '../../../src/reading/settings/added-themes.ts';
import { contrast } from '../../../src/reading/settings/contrast.ts';

describe('V6: every theme that a device keeps for its reader has contrast', () => {
  test.each(themes)('$label: text and links 7 to 1, marked too; lines 3 to 1', (theme) => {
    const { paper, ink, link, line, mark } = theme;
    for (const text of [ink, link]) expect(contrast(text, paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(ink, mark)).toBeGreaterThanOrEqual(7);
    expect(contrast(link, mark)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(line, paper)).toBeGreaterThanOrEqual(3);
  });

  test.each(themes)('$label: what the browser draws itself is as light or dark as the page', (theme) => {
    const isLight = contrast(theme.paper, '#000000') > contrast(theme.paper, '#ffffff');
    expect(theme.scheme).toBe(isLight ? 'light' : 'dark');
  });
});
