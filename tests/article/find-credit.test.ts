import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCredit } from '../../src/article/credit/find-credit.ts';

/** The credit of a line as printed, its name, and whether it proves a caption. */
function creditOf(line: string): string {
  const credit = findCredit(line);
  if (!credit) return 'none';
  return `${line.slice(credit.start, credit.end).trim()} → ${credit.name}${credit.sure ? '' : ' (unsure)'}`;
}

describe('a credit is found in each of its families', () => {
  test.each([
    ['glued, labelled', 'Smoke over the harbour on MondayCredit: Reuters', 'Credit: Reuters → Reuters'],
    ['glued behind a stop', 'The mayor waves.Ana Costa/AFP', 'Ana Costa/AFP → Ana Costa/AFP'],
    [
      'labelled, behind a space',
      'The mayor waves. Photograph: Ana Costa/AFP',
      'Photograph: Ana Costa/AFP → Ana Costa/AFP',
    ],
    ['in brackets', 'The mayor waves. (AP Photo/Ana Costa)', '(AP Photo/Ana Costa) → AP Photo/Ana Costa'],
    ['in brackets, labelled', 'The mayor waves (Photo: Ana Costa)', '(Photo: Ana Costa) → Ana Costa'],
    ['copyright sign', 'Der Hafen bei Nacht. © Karl Wieland/dpa', '© Karl Wieland/dpa → Karl Wieland/dpa'],
    ['German', 'Der Hafen bei NachtFoto: privat', 'Foto: privat → privat'],
    ['Polish, behind a slash', 'Widok z mostu / Źródło: Pixabay', '/ Źródło: Pixabay → Pixabay'],
    ['an agency alone behind a stop', 'The mayor waves. Getty Images', 'Getty Images → Getty Images'],
    ['an agency without a stop', 'The mayor and her deputy Tom Reed AP', 'AP → AP (unsure)'],
    [
      'a person without a boundary',
      'The mayor arrives in Washington DC Ana Costa/via Reuters',
      'Ana Costa/via Reuters → Ana Costa/via Reuters',
    ],
    [
      'a person with an initial',
      'The mayor at the Edeline show Nicky J Moss/Getty Images',
      'Nicky J Moss/Getty Images → Nicky J Moss/Getty Images',
    ],
    ['image source with a comma', 'Image source, Getty Images', 'Image source, Getty Images → Getty Images'],
    [
      'several sources',
      'Photo: Ana Costa. Styling: Bo Lind. Hair: Cy Dunn',
      'Photo: Ana Costa. Styling: Bo Lind. Hair: Cy Dunn → Ana Costa. Styling: Bo Lind. Hair: Cy Dunn',
    ],
    [
      'a list of sources',
      'Ana Costa for The Tide; sources: Wikimedia Commons, NASA',
      'Ana Costa for The Tide; sources: Wikimedia Commons, NASA → Ana Costa for The Tide; sources: Wikimedia Commons, NASA',
    ],
    [
      'for a publisher',
      'The pier at dusk. Ana Costa for The Tide',
      'Ana Costa for The Tide → Ana Costa for The Tide',
    ],
    ['courtesy', 'The pier at dusk. Courtesy of Pier Museum', 'Courtesy of Pier Museum → Pier Museum'],
    [
      'in front',
      '© Ana Costa / Getty ImagesThe pier lies empty after the storm',
      '© Ana Costa / Getty Images → Ana Costa / Getty Images',
    ],
    ['the whole line', 'Ana Costa/Reuters', 'Ana Costa/Reuters → Ana Costa/Reuters'],
    ['a bare name', 'The pier at dusk. Norvane', 'Norvane → Norvane (unsure)'],
    ['Japanese', '駅前に集まる人たち、写真：山田花子', '写真：山田花子 → 山田花子'],
    ['Korean', '시장이 손을 흔들고 있다. 연합뉴스', '연합뉴스 → 연합뉴스'],
    ['Russian', 'Порт ночью. Фото: Анна Ким', 'Фото: Анна Ким → Анна Ким'],
  ])('%s', (_, line, expected) => {
    expect(creditOf(line)).toBe(expected);
  });
});

describe('prose is no credit', () => {
  test.each([
    'He had read it in a report by Reuters and the Associated Press.',
    'Reuters reported that the harbour would stay closed.',
    'She posted a picture on Facebook',
    'They disagreed. (The drivers disagree.)',
    'Das sagte ein Sprecher am Montag. (dpa)',
    'The band had played with AC/DC in 1979.',
    'Image: a man walks along the pier while the tide comes in and nobody sees him',
    'The talks were led by U.S. and U.K. envoys.',
    'aja/PAP is what it said',
    'https://example.org/2022/11/cleanup-aisle/',
  ])('%s', (line) => {
    expect(findCredit(line)?.sure ?? false).toBe(false);
  });

  test('a name does not run over the end of a sentence', () => {
    expect(creditOf('Flags in Seoul on Thursday.Ana Costa / AFP')).toBe('Ana Costa / AFP → Ana Costa / AFP');
    expect(creditOf('The border post in Nogales, Ariz. (AP)')).toBe('(AP) → AP');
  });
});

test('in any line, a credit is the start or the end of the line and not empty', () => {
  const piece = fc.oneof(
    fc.constantFrom('Credit: ', '© ', '(', ')', '/', ' ', '. ', 'AFP', 'Ana Costa', 'Getty Images', 'Foto: '),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const line = pieces.join('').trim();
      const credit = findCredit(line);
      if (!credit) return;
      expect(credit.start === 0 || credit.end === line.length).toBe(true);
      expect(line.slice(credit.start, credit.end).trim()).not.toBe('');
      expect(credit.name).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
