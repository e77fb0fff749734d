/**
 * The agencies that write reports: a paper prints their name behind the last paragraph of what it took from them, and that
 * is no picture's credit. Each is in the table of agencies too; a library that only sells pictures ("Getty Images") is not here.
 * Source: the members of the European, Asia-Pacific and Mediterranean alliances of news agencies.
 */
export const wireAgencies: readonly string[] = [
  'Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|EFE|UPI|Bloomberg|ANSA|Ansa|dpa|APA',
  'Belga|ANP|Lusa|PAP|ČTK|CTK|TASR|MTI|Agerpres|Mediafax|BTA|HINA|Tanjug|TASS|ТАСС|RIA Novosti|РИА Новости|Interfax|Интерфакс',
  'Ukrinform|Xinhua|Kyodo|Kyodo News|Jiji Press|AFP-Jiji|Yonhap|Newsis|共同|時事|新华社|연합뉴스|뉴시스|뉴스1|PTI|ANI',
  'IANS|UNI|Bernama|Antara|AAP|PA|PA Media|Press Association|NTB|Ritzau|TT|Anadolu|Anadolu Agency|AA|IRNA|ISNA|SANA',
  'WAM|Petra|MENA|Europa Press|Notimex|Andina|Télam|Agência Brasil|Canadian Press|The Canadian Press|epd|KNA|TNS|STA|BNS|LETA|ELTA',
  'رويترز|فرانس برس|أ ف ب|أ ب|د ب أ|الأناضول',
].flatMap((names) => names.split('|'));
