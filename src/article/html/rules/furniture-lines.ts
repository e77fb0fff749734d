import type { FurnitureReason } from './furniture-words.ts';

/** Whole lines that are controls, not text, in small letters. */
export const controlLines: ReadonlyMap<string, FurnitureReason> = new Map([
  ...'share|share this|share this article|share article|share story|share on facebook|share on twitter|share on x|share via email|show more sharing options|show additional share options|facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|flipboard|tumblr|messenger|e-mail|email|mail|copy link|copy url|copied|link copied|copy link url copied!|copy link urlcopied!|print|print article|save|bookmark|teilen|drucken|link kopieren|merken|per mail teilen|partager|imprimer|copier le lien|enregistrer|compartir|imprimir|copiar enlace|guardar|compartilhar|copiar link|salvar|condividi|stampa|delen|dela|del|jaa|udostępnij|drukuj|sdílet|поделиться|シェア|共有|공유'
    .split('|')
    .map((line) => [line, 'share-links'] as const),
  ...'advertisement|advertising|advert|ad|sponsored|anzeige|werbung|publicidad|publicité|publicidade|pubblicità|reklama|reklame|annons|annonse|annonce|advertentie|mainos|реклама|広告|광고'
    .split('|')
    .map((line) => [line, 'advert'] as const),
  ...'comments|comment|leave a comment|show comments|kommentare|kommentieren|commentaires|comentarios|comentários|commenti|komentarze'
    .split('|')
    .map((line) => [line, 'comments'] as const),
  ...'autoplay|play|play video|watch|watch now|listen|loading|loading...|video|weitere videos|abspielen|video abspielen'
    .split('|')
    .map((line) => [line, 'player'] as const),
  ...'read more|more|continue reading|show more|see more|view more|mehr|mehr lesen|weiterlesen|mehr anzeigen|lire la suite|voir plus|leer más|ver más|leia mais|ler mais|saiba mais|leggi di più|lees meer|läs mer|les mer|læs mere|lue lisää|czytaj więcej|więcej|číst dál|читать далее|続きを読む|더보기'
    .split('|')
    .map((line) => [line, 'related-links'] as const),
]);

/** How lines begin that send the reader to another article. */
export const readMorePhrases: ReadonlySet<string> = new Set(
  (
    'also read|read also|read more|read next|related|related story|related stories|related article|see also|more on this|more from|don’t miss|watch|recommended|' +
    'lesen sie auch|lesen sie|lesen sie hier|auch interessant|mehr zum thema|mehr dazu|siehe auch|passend dazu|hier geht es|' +
    'à lire aussi|lire aussi|à lire|a lire aussi|voir aussi|sur le même sujet|à voir|' +
    'lea también|lee también|leer también|te puede interesar|también te puede interesar|mira|mira también|ver más|relacionado|más información|' +
    'leia também|leia mais|veja também|saiba mais|leggi anche|lees ook|läs också|läs även|läs mer|les også|læs også|lue myös|' +
    'czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|čtěte také|čtěte též|čítajte aj|' +
    'читайте также|читайте ещё|читать также|читайте також|関連記事|関連|관련기사|관련 기사|اقرأ أيضا|اقرأ أيضاً'
  ).split('|'),
);

/** Words of lines that ask to subscribe or follow, in small letters. With a link in it, a short line that has one is no text. */
export const subscribePhrases: readonly string[] = (
  'newsletter|sign up|subscribe|follow us|follow him on|follow her on|like us on|get the app|download the app|join our|' +
  'abonnieren|jetzt anmelden|folgen sie|inscrivez-vous|abonnez-vous|suivez-nous|suscríbete|suscríbase|síguenos|boletín|' +
  'assine|inscreva-se|siga-nos|iscriviti|abonneer|schrijf je in|prenumerera|följ oss|meld deg på|tilmeld|tilaa|zapisz się|' +
  'obserwuj nas|odebírejte|подпис|メルマガ|구독'
).split('|');
