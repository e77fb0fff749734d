/**
 * What pages print between and around an article's lines, in whole lines: each entry is the line, in small letters and
 * without signs at its ends. Only whole lines, and only ones that no article says: a line too many set aside hides text.
 */
export interface Furniture {
  readonly reason:
    'share-links' | 'advertisement' | 'newsletter' | 'comments' | 'read-more' | 'player' | 'navigation';
  readonly lines: readonly string[];
}

export const furniture: readonly Furniture[] = [
  {
    reason: 'share-links',
    lines: [
      ...[
        'share',
        'share this',
        'share this article',
        'share this story',
        'share on facebook',
        'share on twitter',
        'share on x',
      ],
      ...[
        'share via email',
        'copy link',
        'link copied',
        'print',
        'print this page',
        'email this article',
        'save',
        'bookmark',
      ],
      ...[
        'teilen',
        'artikel teilen',
        'drucken',
        'merken',
        'link kopieren',
        'per e-mail teilen',
        'auf facebook teilen',
      ],
      ...[
        'compartir',
        'compartir en facebook',
        'copiar enlace',
        'imprimir',
        'compartilhar',
        'compartilhe',
        'copiar link',
      ],
      ...[
        'partager',
        'partager sur facebook',
        'partager cet article',
        'copier le lien',
        'imprimer',
        'condividi',
        'stampa',
      ],
      ...[
        'delen',
        'deel dit artikel',
        'udostępnij',
        'podziel się',
        'drukuj',
        'sdílet',
        'vytisknout',
        'dela',
        'dela artikeln',
        'del',
        'del artikel',
      ],
      ...[
        'jaa',
        'jaa artikkeli',
        'поделиться',
        'распечатать',
        'поширити',
        'シェア',
        'シェアする',
        '공유',
        '공유하기',
        '分享',
        'شارك',
        'مشاركة',
      ],
    ],
  },
  {
    reason: 'advertisement',
    lines: [
      ...[
        'advertisement',
        'advertising',
        'sponsored content',
        'article continues below',
        'article continues below advertisement',
      ],
      ...[
        'article continues below this ad',
        'story continues below advertisement',
        'continue reading below',
        'ad',
        'advert',
      ],
      ...[
        'anzeige',
        'werbung',
        'advertorial',
        'publicidad',
        'anuncio',
        'la noticia continúa abajo',
        'publicité',
        'pubblicità',
      ],
      ...[
        'publicidade',
        'continua após a publicidade',
        'advertentie',
        'reklama',
        'annons',
        'annonce',
        'annonse',
        'mainos',
      ],
      ...['реклама', '広告', '광고', '广告', 'إعلان'],
    ],
  },
  {
    reason: 'newsletter',
    lines: [
      ...[
        'subscribe',
        'subscribe now',
        'sign up',
        'sign up for our newsletter',
        'subscribe to our newsletter',
        'newsletter',
      ],
      ...[
        'jetzt abonnieren',
        'newsletter abonnieren',
        'suscríbete',
        'suscríbase',
        's’abonner',
        "s'abonner",
        'je m’abonne',
        'assine',
      ],
      ...[
        'iscriviti alla newsletter',
        'zapisz się do newslettera',
        'prenumerera',
        'tilmeld nyhedsbrev',
        'подписаться',
      ],
    ],
  },
  {
    reason: 'comments',
    lines: list(
      'comments|leave a comment|leave a reply|post a comment|add a comment',
      'join the conversation|show comments|view comments|no comments|no comments yet',
      'kommentare|kommentar veröffentlichen|kommentar schreiben|keine kommentare',
      'comentarios|no hay comentarios|publicar un comentario|deja un comentario',
      'comentários|nenhum comentário|postar um comentário|deixe um comentário',
      'commentaires|laisser un commentaire|aucun commentaire|commenti|lascia un commento',
      'nessun commento|reacties|plaats een reactie|kommentarer|skriv en kommentar',
      'komentarze|dodaj komentarz|komentáře|kommentit|комментарии|оставить комментарий',
      '댓글|コメント|التعليقات',
    ),
  },
  {
    reason: 'read-more',
    lines: [
      ...['read more', 'continue reading', 'mehr lesen', 'weiterlesen', 'leer más', 'seguir leyendo'],
      ...['lire la suite', 'leia mais', 'leggi tutto', 'lees meer', 'lees verder', 'läs mer', 'les mer'],
      ...[
        'læs mere',
        'lue lisää',
        'czytaj dalej',
        'czytaj więcej',
        'číst dál',
        'читать далее',
        'читать дальше',
      ],
      ...['続きを読む', '더보기'],
    ],
  },
  {
    reason: 'player',
    lines: [
      'play',
      'pause',
      'now playing',
      'play video',
      'watch now',
      'listen to this article',
      'artikel anhören',
      ...['click to enlarge', 'click image to enlarge', 'click on image to enlarge', 'view gallery'],
      ...['zum vergrößern klicken', 'bild vergrößern', 'fotostrecke', 'bildergalerie', 'zur bildergalerie'],
      ...["clic sur l'image pour agrandir", 'clic sur l’image pour agrandir', 'cliquez pour agrandir'],
      ...['cliquez sur l’image pour agrandir', "cliquez sur l'image pour agrandir", 'ampliar imagen'],
      ...['ampliar foto', 'haga clic para ampliar', 'clique para ampliar', 'klik om te vergroten'],
      ...['klik for at forstørre', 'klicka för att förstora', 'klikk for å forstørre'],
    ],
  },
  {
    reason: 'navigation',
    lines: [
      ...['skip to main content', 'skip to content', 'skip to navigation', 'jump to content', 'back to top'],
      ...[
        'zum inhalt springen',
        'zum hauptinhalt springen',
        'zum seitenanfang',
        'nach oben',
        'aller au contenu',
      ],
      ...[
        'aller au contenu principal',
        'ir al contenido',
        'ir al contenido principal',
        'saltar al contenido',
      ],
      ...['pular para o conteúdo', 'ir para o conteúdo', 'vai al contenuto', 'ga naar de inhoud'],
      ...[
        'naar hoofdinhoud',
        'hoppa till innehåll',
        'hoppa till huvudinnehåll',
        'gå til indhold',
        'gå til innhold',
      ],
      ...[
        'gå til hovedinnhold',
        'hyppää sisältöön',
        'siirry sisältöön',
        'przejdź do treści',
        'přejít na obsah',
      ],
      ...['перейти к содержанию', 'перейти до вмісту', 'تخطي الروابط', 'انتقل الى المحتوى', '本文へスキップ'],
    ],
  },
];

/** Names of services that stand in a row as links: "Facebook Twitter WhatsApp". One alone may be a heading. */
export const shareServices: readonly string[] = [
  ...[
    'facebook',
    'twitter',
    'x',
    'whatsapp',
    'linkedin',
    'pinterest',
    'reddit',
    'tumblr',
    'telegram',
    'messenger',
    'xing',
  ],
  ...[
    'flipboard',
    'pocket',
    'bluesky',
    'threads',
    'mastodon',
    'vk',
    'viber',
    'line',
    'wechat',
    'weibo',
    'instagram',
  ],
  ...['email', 'e-mail', 'mail', 'print', 'share', 'copy', 'link', 'tweet', 'pin', 'more', 'sms'],
];

/** @param rows lines separated by bars */
function list(...rows: readonly string[]): readonly string[] {
  return rows.flatMap((row) => row.split('|'));
}
