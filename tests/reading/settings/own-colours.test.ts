import { describe, expect, test } from 'vitest';
import { contrastInWords, isReadable, ownRules } from '../../../src/reading/settings/own-colours.ts';

const paper = '#ffffff';

describe('The reader’s own colours', () => {
  test.each([
    ['#000000', 'Text: contrast 21.0 to 1, very good.'],
    ['#767676', 'Text: contrast 4.5 to 1, enough for most readers; 7 to 1 is advised.'],
    ['#949494', 'Text: contrast 3.0 to 1, hard to read; 7 to 1 is advised.'],
    ['#eeeeee', 'Text: contrast 1.1 to 1, cannot be read.'],
  ])('say their contrast in words and numbers: %s', (ink, words) => {
    expect(contrastInWords({ theme: 'own', ink, paper, link: '#000080' })).toBe(
      `${words} Links: contrast 16.0 to 1, very good.`,
    );
  });

  test('P10: show the way to Settings in the system’s colours where they cannot be read', () => {
    const readable = { theme: 'own', ink: '#000000', paper, link: '#000080' };
    expect(isReadable(readable)).toBe(true);
    expect(ownRules(readable)).not.toContain('Canvas');
    for (const one of ['ink', 'link']) {
      expect(isReadable({ ...readable, [one]: '#fefefe' })).toBe(false);
      expect(ownRules({ ...readable, [one]: '#fefefe' })).toContain(
        'header [data-tool=settings]{background:Canvas;color:CanvasText',
      );
    }
  });
});
