import { describe, expect, test } from 'vitest';
import {
  labelOf,
  plainTag,
  voiceFor,
  voicesFor,
  type Voice,
} from '../../../src/reading/aloud/choose-voice.ts';

const voice = (name: string, lang: string, localService = true): Voice => ({
  name,
  lang,
  localService,
  voiceURI: `urn:${name}`,
  default: false,
});

describe('A6: the voices that a reader can choose among', () => {
  test('of 13,362 voices fewer than 100 are offered, each variant once', () => {
    const languages = Array.from(
      { length: 131 },
      (_, at) => `${String.fromCharCode(97 + (at % 26))}${String.fromCharCode(97 + Math.floor(at / 26))}`,
    );
    const many = ['en', ...languages].flatMap((lang) =>
      Array.from({ length: 102 }, (_, at) => voice(`${lang} voice${at === 0 ? '' : `+Variant ${at}`}`, lang)),
    );
    expect(many.length).toBeGreaterThan(13_362);
    expect(voicesFor(many, 'en').map(({ name }) => name)).toEqual(['en voice']);
  });

  test('a hundred real voices of one language are cut to sixty', () => {
    const many = Array.from({ length: 100 }, (_, at) => voice(`Voice ${at}`, 'en-US'));
    expect(voicesFor(many, 'en')).toHaveLength(60);
  });

  test('those on the device come first, then those of the region', () => {
    const voices = [
      voice('Online', 'en-GB', false),
      voice('American', 'en-US'),
      voice('British', 'en-GB'),
      voice('German', 'de-DE'),
    ];
    expect(voicesFor(voices, 'en-GB').map(({ name }) => name)).toEqual(['British', 'American', 'Online']);
    expect(labelOf(voice('Online', 'en-GB', false))).toBe('Online (en-GB, online)');
  });

  test('the reader’s choice counts while the device has it', () => {
    const voices = [voice('One', 'en'), voice('Two', 'en')];
    expect(voiceFor(voices, 'en', 'urn:Two')?.name).toBe('Two');
    expect(voiceFor(voices, 'en', 'urn:Gone')?.name).toBe('One');
    expect(voiceFor(voices, 'ckb', undefined)).toBeUndefined();
  });

  test.each([
    ['en_US', 'en-US'],
    ['eng-US-f000', 'en-US'],
    ['ara', 'ar'],
    ['zh-Hans-CN', 'zh-CN'],
    ['', ''],
    ['default', 'default'],
    ['???', ''],
  ])('the tag %s is %s', (tag, plain) => {
    expect(plainTag(tag)).toBe(plain);
  });
});
