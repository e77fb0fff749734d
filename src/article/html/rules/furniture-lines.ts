import type { Furniture } from '../../rules/furniture.ts';
import type { FurnitureReason } from './furniture-words.ts';

/** Whole lines of one kind: in small letters, without signs at their ends. */
export interface Controls {
  readonly reason: Furniture['reason'] | FurnitureReason;
  readonly lines: readonly string[];
}

/**
 * Lines of controls that stand inside a page's text, beside those that text knows too (`rules/furniture.ts`). They are too
 * common as words to be set aside where no markup shows where the text ends.
 */
export const controls: readonly Controls[] = [
  {
    reason: 'share-links',
    lines: list(
      'share article|share story|show more sharing options|show additional share options|facebook|' +
        'twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|flipboard|tumblr|messenger|e-mail|' +
        'email|mail|copy url|copied|copy link url copied|copy link urlcopied|print article|' +
        'per mail teilen|enregistrer|guardar|salvar|共有',
    ),
  },
  { reason: 'advertisement', lines: list('sponsored|reklame') },
  // Headings of a page's own boxes, which stand right above the text and so over nothing that is left out.
  {
    reason: 'tags',
    lines: list(
      'filed under|related topics|topics|tags|in this story|mentioned in this article|schlagwörter|schlagworte|' +
        'themen|mots-clés|sur le même thème|etiquetas|temas|temas relacionados|assuntos|argomenti|onderwerpen|' +
        'ämnen|emner|aiheet|tagi|tematy|témata|темы|теги|теми',
    ),
  },
  {
    reason: 'form',
    lines: list(
      'story tools|article tools|text size|font size|text-size|reprints|print edition|get alerts|' +
        'textgröße|schriftgröße|taille du texte|tamaño de letra|tamaño del texto|tamanho da letra|rozmiar tekstu',
    ),
  },
  { reason: 'comments', lines: list('comment|kommentieren') },
  {
    reason: 'player',
    lines: list('autoplay|watch|listen|loading|video|weitere videos|abspielen|video abspielen'),
  },
  {
    reason: 'read-more',
    lines: list(
      'more|show more|see more|view more|mehr|mehr anzeigen|voir plus|ver más|' +
        'ler mais|saiba mais|leggi di più|' +
        'więcej',
    ),
  },
];

/** How lines begin that send the reader to another article, in small letters. */
export const readMorePhrases: readonly string[] = list(
  'also read|read also|read more|read next|related|related story|related stories|' +
    'related article|see also|more on this|more from|don’t miss|watch|recommended|' +
    'lesen sie auch|lesen sie|lesen sie hier|auch interessant|mehr zum thema|mehr dazu|' +
    'siehe auch|passend dazu|hier geht es|à lire aussi|lire aussi|à lire|a lire aussi|' +
    'voir aussi|sur le même sujet|à voir|lea también|lee también|leer también|' +
    'te puede interesar|también te puede interesar|mira|mira también|ver más|relacionado|' +
    'más información|leia também|leia mais|veja também|saiba mais|leggi anche|lees ook|' +
    'läs också|läs även|läs mer|les også|læs også|lue myös|czytaj też|czytaj także|' +
    'czytaj również|zobacz też|zobacz także|čtěte také|čtěte též|čítajte aj|читайте также|' +
    'читайте ещё|читать также|читайте також|関連記事|関連|관련기사|관련 기사|اقرأ أيضا|اقرأ أيضاً|قراءة المزيد|קראו גם|קרא עוד|' +
    'بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|延伸阅读|相关阅读|相关新闻|延伸閱讀|相關新聞|यह भी पढ़ें|ये भी पढ़ें|' +
    'ayrıca okuyun|ilgili haber|διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|kapcsolódó cikk|olvassa el|' +
    'citește și|citiți și|pročitajte i|pročitajte još|preberite tudi|прочетете още|baca juga|xem thêm|đọc thêm',
);

/** Words of lines that ask to subscribe or follow, in small letters. With a link in it, a short line that has one is no text. */
export const subscribePhrases: readonly string[] = list(
  'newsletter|sign up|subscribe|follow us|follow him on|follow her on|like us on|get the app|' +
    'download the app|join our|abonnieren|jetzt anmelden|folgen sie|inscrivez-vous|abonnez-vous|' +
    'suivez-nous|suscríbete|suscríbase|síguenos|boletín|assine|inscreva-se|siga-nos|iscriviti|' +
    'abonneer|schrijf je in|prenumerera|följ oss|meld deg på|tilmeld|tilaa|zapisz się|' +
    'obserwuj nas|odebírejte|подпис|メルマガ|구독',
);

function list(lines: string): readonly string[] {
  return lines.split('|');
}
