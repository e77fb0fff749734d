/**
 * Encodings of pages that declare none and are not UTF-8, each with the commonest characters of its languages: read in the
 * right encoding, a text is full of them. From general counts of letters; a third of any prose or more.
 */
export const commonCharacters: Readonly<Record<string, string>> = {
  'windows-1251': 'оеаинтсрвлкмдпу',
  'koi8-r': 'оеаинтсрвлкмдпу',
  'iso-8859-5': 'оеаинтсрвлкмдпу',
  'windows-1253': 'αοιετσνηυρπκμλς',
  'windows-1255': 'יוהלאתרמבנשדק',
  'windows-1256': 'اليمنتربوعدهة',
  'iso-8859-6': 'اليمنتربوعدهة',
  shift_jis: 'のにはをたがでてとしれさいるなっかもこうよ、。',
  'euc-jp': 'のにはをたがでてとしれさいるなっかもこうよ、。',
  'euc-kr': '이다는에을의가고로하지기사한은도를',
  gb18030: '的一是不了在人有我他这中大来上国说们到时要就出会也你对生能，。',
  big5: '的一是不了在人有我他這中大來上國說們到時要就出會也你對生能，。',
};

/**
 * Latin letters are alike in all encodings, so the page's language decides (HTML standard, 13.2.3.2, the table of suggested
 * defaults by locale).
 */
export const encodingOfLanguage: Readonly<Record<string, string>> = {
  ...{ cs: 'windows-1250', hr: 'windows-1250', hu: 'windows-1250', pl: 'windows-1250', ro: 'windows-1250' },
  ...{ sk: 'windows-1250', sl: 'windows-1250', sq: 'windows-1250', bs: 'windows-1250' },
  ...{ tr: 'windows-1254', az: 'windows-1254', ku: 'windows-1254' },
  ...{ et: 'windows-1257', lt: 'windows-1257', lv: 'windows-1257', vi: 'windows-1258' },
};
