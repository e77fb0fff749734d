/** A language that its letters give away, and how large a share of all letters they must be. */
export interface LanguageOfLetters {
  /** BCP 47. */
  readonly language: string;
  readonly letters: RegExp;
  readonly share: number;
}

/**
 * Scripts that one language has to itself, or nearly, and letters that only one language of a script writes. The first
 * row whose share is reached decides, so a language stands before those whose letters it writes too: Urdu before Persian,
 * Persian before Arabic. Letters after the CLDR's main exemplar sets (https://cldr.unicode.org, version 48).
 */
export const scriptLanguages: readonly LanguageOfLetters[] = [
  { language: 'ko', letters: /\p{scx=Hangul}/gu, share: 0.3 },
  { language: 'ja', letters: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, share: 0.2 },
  { language: 'zh', letters: /\p{sc=Han}/gu, share: 0.3 },
  { language: 'el', letters: /\p{sc=Greek}/gu, share: 0.3 },
  { language: 'yi', letters: /[אָאַײוּ]|װ|ױ|[\uFB1D-\uFB4F]/gu, share: 0.12 },
  { language: 'he', letters: /\p{sc=Hebrew}/gu, share: 0.3 },
  // Sorani writes its vowels; no other language does so with these.
  { language: 'ckb', letters: /[ێۆەڕڵ]/gu, share: 0.06 },
  { language: 'ps', letters: /[ټډړږښڼېۍځڅ]/gu, share: 0.04 },
  { language: 'ug', letters: /[ۇۈۋې]/gu, share: 0.05 },
  { language: 'ur', letters: /[ٹڈڑںےھہ]/gu, share: 0.05 },
  { language: 'fa', letters: /[پچژگی]/gu, share: 0.06 },
  { language: 'ar', letters: /\p{sc=Arabic}/gu, share: 0.3 },
  { language: 'be', letters: /ў/gu, share: 0.005 },
  { language: 'mk', letters: /[ѓќѕ]/gu, share: 0.004 },
  { language: 'sr', letters: /[ђћјљњџ]/gu, share: 0.02 },
  { language: 'uk', letters: /[іїєґ]/gu, share: 0.02 },
  { language: 'ka', letters: /\p{sc=Georgian}/gu, share: 0.3 },
  { language: 'hy', letters: /\p{sc=Armenian}/gu, share: 0.3 },
  { language: 'am', letters: /\p{sc=Ethiopic}/gu, share: 0.3 },
  { language: 'bn', letters: /\p{sc=Bengali}/gu, share: 0.3 },
  { language: 'ta', letters: /\p{sc=Tamil}/gu, share: 0.3 },
  { language: 'te', letters: /\p{sc=Telugu}/gu, share: 0.3 },
  { language: 'gu', letters: /\p{sc=Gujarati}/gu, share: 0.3 },
  { language: 'pa', letters: /\p{sc=Gurmukhi}/gu, share: 0.3 },
  { language: 'kn', letters: /\p{sc=Kannada}/gu, share: 0.3 },
  { language: 'ml', letters: /\p{sc=Malayalam}/gu, share: 0.3 },
  { language: 'th', letters: /\p{sc=Thai}/gu, share: 0.3 },
];

/** Letters that few languages of their script write: each is a vote for those. (CLDR's main exemplar sets.) */
export const tellingLetters: readonly {
  readonly languages: readonly string[];
  readonly letters: RegExp;
  /** Two small letters in a row are meant, not one letter. */
  readonly inRow?: true;
}[] = [
  { languages: ['pl'], letters: /[łąęćńśźż]/giu },
  { languages: ['cs'], letters: /[ěřů]/giu },
  { languages: ['sk'], letters: /[ľĺŕ]/giu },
  { languages: ['hu'], letters: /[őű]/giu },
  { languages: ['ro'], letters: /[șțăţ]/giu },
  { languages: ['tr'], letters: /[ğış]/gu },
  { languages: ['az'], letters: /ə/giu },
  { languages: ['da', 'nb'], letters: /[æø]/giu },
  { languages: ['sv', 'da', 'nb'], letters: /å/giu },
  { languages: ['sv', 'fi', 'et', 'sk', 'de'], letters: /ä/giu },
  { languages: ['fi'], letters: /ää|yy|öö/gu, inRow: true },
  { languages: ['et'], letters: /õ/giu },
  { languages: ['is'], letters: /[ðþ]/giu },
  { languages: ['de'], letters: /[ßü]/giu },
  { languages: ['es'], letters: /[ñ¿¡]/giu },
  { languages: ['pt'], letters: /[ãõ]/giu },
  { languages: ['lv'], letters: /[āēīūķļņģ]/giu },
  { languages: ['lt'], letters: /[ėįų]/giu },
  { languages: ['vi'], letters: /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]/giu },
  { languages: ['ru'], letters: /[ыэ]/giu },
  { languages: ['bg'], letters: /ъ/giu },
];
