/**
 * Sentences that a paper prints below or between its articles, the same below each: its rights, its price, its wishes. Each
 * entry is a part of such a sentence, in small letters, that no report says of anything else. Only in lines that stand
 * alone and are short.
 */
export interface Notice {
  readonly reason: 'copyright-notice' | 'subscription' | 'support-us' | 'disclaimer' | 'newsletter';
  readonly phrases: readonly string[];
}

export const notices: readonly Notice[] = [
  {
    reason: 'copyright-notice',
    phrases: list(
      'all rights reserved|may not be reproduced without|be reproduced without the|subject to copyright|' +
        'may not be published, broadcast|reproduction in whole or in part|reprinted with permission|' +
        'alle rechte vorbehalten|nachdruck verboten|tous droits réservés|reproduction interdite|' +
        'todos los derechos reservados|prohibida su reproducción|prohibida la reproducción|' +
        'todos os direitos reservados|proibida a reprodução|tutti i diritti riservati|riproduzione riservata|' +
        'alle rechten voorbehouden|wszelkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|' +
        'alla rättigheter förbehållna|alle rettigheter forbeholdt|alle rettigheder forbeholdes|' +
        'kaikki oikeudet pidätetään|minden jog fenntartva|toate drepturile rezervate|tüm hakları saklıdır|' +
        'με επιφύλαξη παντός δικαιώματος|все права защищены|усі права захищені|всі права захищені|' +
        'جميع الحقوق محفوظة|כל הזכויות שמורות|تمامی حقوق|無断転載|禁止转载|版权所有|版權所有|무단 전재|무단전재',
    ),
  },
  {
    reason: 'subscription',
    phrases: list(
      'already a subscriber|to continue reading this|subscribe to continue|subscribe to read the|' +
        'this article is for subscribers|this content is for subscribers|available to subscribers only|' +
        'you have reached your limit of|free articles left|free articles remaining|' +
        'sie haben bereits ein abo|sie sind bereits abonnent|um weiterzulesen|diesen artikel weiterlesen|' +
        'nur für abonnenten|réservé aux abonnés|réservée aux abonnés|déjà abonné|de cet article à lire|' +
        'pour lire la suite|contenido exclusivo para suscriptores|¿ya eres suscriptor|ya soy suscriptor|' +
        'para seguir leyendo|conteúdo exclusivo para assinantes|já é assinante|para continuar lendo|' +
        'contenuto riservato agli abbonati|sei già abbonato|alleen voor abonnees|' +
        'dostępny tylko dla subskrybentów|masz już subskrypcję|článek je určen pouze předplatitelům|' +
        'máte již předplatné|endast för prenumeranter|redan prenumerant|bare for abonnenter|er du allerede abonnent|' +
        'kun for abonnenter|tilaajille|oletko jo tilaaja|только для подписчиков|лише для передплатників|' +
        '有料会員限定|会員限定記事|유료회원|仅限订阅|للمشتركين فقط|למנויים בלבד',
    ),
  },
  {
    reason: 'support-us',
    phrases: list(
      'support our journalism|support independent journalism|support our work|make a donation|' +
        'unterstützen sie unseren|unterstützen sie unsere|unterstütze unseren|spenden sie|faire un don|' +
        'soutenez-nous|soutenez notre|hazte socio|haz una donación|necesita del apoyo de sus lectores|' +
        'apoya nuestro periodismo|apoie o jornalismo|faça uma doação|sostieni il nostro|fai una donazione|' +
        'steun onze|wesprzyj nas|wspieraj nas|podpořte nás|podporte nás|stöd vår journalistik|støtt oss|' +
        'поддержите нас|поддержать редакцию|підтримайте нас',
    ),
  },
  {
    reason: 'disclaimer',
    phrases: list(
      'is not responsible for the opinions|are those of the author and do not|are the author’s own and do not|' +
        "are the author's own and do not|do not necessarily reflect the|does not necessarily reflect the|" +
        'not responsible for the content of external|we may earn a commission|we may receive a commission|' +
        'contains affiliate links|earn an affiliate commission|report a typo|click here to report|' +
        'spot a mistake|haben sie einen fehler|fehler melden|signaler une erreur|no se hace responsable de|' +
        'não se responsabiliza|nota: los comentarios',
    ),
  },
  {
    reason: 'newsletter',
    phrases: list(
      'sign up for our|sign up for the|subscribe to our|subscribe to the newsletter|delivered to your inbox|' +
        'straight to your inbox|get our newsletter|newsletter abonnieren|zum newsletter|newsletter anmelden|' +
        'inscrivez-vous à notre|abonnez-vous à notre|suscríbete a nuestr|suscríbete al|recibe nuestr|' +
        'assine nossa newsletter|receba nossa|iscriviti alla|schrijf je in voor|zapisz się na|' +
        'prenumerera på vårt|meld deg på|tilmeld dig|tilaa uutiskirje|odebírejte novinky|' +
        'подпишитесь на|підпишіться на|подписывайтесь на|підписуйтесь на|メルマガ登録|뉴스레터 구독|' +
        'اشترك في|הירשמו לניוזלטר',
    ),
  },
];

function list(phrases: string): readonly string[] {
  return phrases.split('|');
}
