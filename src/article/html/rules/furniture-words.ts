/** Why something of a page is left out of the article: the values of `reason` in `setAside`. */
export type FurnitureReason =
  | 'navigation'
  | 'site-header'
  | 'site-footer'
  | 'share-links'
  | 'related-links'
  | 'advertisement'
  | 'cookie-banner'
  | 'newsletter'
  | 'comments'
  | 'form'
  | 'sign-in'
  | 'player'
  | 'tags'
  | 'author-box'
  | 'hidden';

/**
 * Words by which makers of pages name parts that are no article, in `class`, `id` and test names, by reason. One word of
 * several ("share" in `c-share-bar`). Common words of the trade in several languages, never a publisher's own.
 */
export const furnitureWords: Readonly<Record<FurnitureReason, readonly string[]>> = {
  navigation: list(
    'nav navbar navigation menu menubar breadcrumb breadcrumbs brotkrumen pagination pager paginator skiplink skip ' +
      'toc tableofcontents sitemap submenu megamenu hamburger navbox catlinks',
  ),
  'site-header': list('topbar siteheader'),
  'site-footer': list('footer sitefooter impressum colophon'),
  'share-links': list(
    'share sharing sharer shares sharebar sharebuttons sharetools socialshare social socials sociallinks socialmedia ' +
      'teilen partage partager compartir compartilhar condividi addthis addtoany sharethis sharedaddy whatsapp ' +
      'facebook twitter clipboard reactions',
  ),
  'related-links': list(
    'bookmark bookmarks relatedposts relatedarticles relatedstories relatednews related relateds relacionadas relacionados relacionada relacionado relationner lire liresuite readmore readnext ' +
      'recommended recommendation recommendations recommend recirc recirculation teaser teasers teaserbox trending ' +
      'mostread mostpopular popular outbrain taboola upnext morefrom moreon more weitere verwandte ' +
      'seealso linkbox promo promos promobox upsell crosslink crosslinks latest ranking carousel rail sidebar',
  ),
  advertisement: list(
    'adblock adblocker antiadblock ad ads adv advert adverts advertisement advertising advertorial adbox adslot adunit adwrapper adcontainer ' +
      'anzeige werbung publicidad publicite publicité pubblicita reklama reklame annons sponsor sponsored sponsors ' +
      'dfp gpt banner affiliate commercial leaderboard skyscraper',
  ),
  'cookie-banner': list('cookie cookies consent gdpr ccpa onetrust didomi cmp cookiebanner usercentrics'),
  newsletter: list(
    'newsletter newsletters newslettersignup signup subscribe subscription subscriptions suscripcion abonnement ' +
      'donate donation donations followus',
  ),
  comments: list(
    'comment comments commenting commentlist disqus kommentare kommentar commentaires comentarios comentários kommentarer ' +
      'coral discussion respond',
  ),
  // "editsection" is of the program that most encyclopedias and wikis run on.
  form: list('form editsection search searchbox searchform suche poll survey quiz'),
  'sign-in': list(
    'login signin logout register registration modal popup popover overlay lightbox dialog tooltip toast',
  ),
  player: list('player videoplayer audioplayer jwplayer vjs videojs plyr brightcove'),
  tags: list('tags taglist tagcloud keywords topics topiclist hashtags schlagworte themen etiquetas'),
  'author-box': list('authorbox authorbio authorcard bio biography aboutauthor authorinfo'),
  hidden: list('sronly visuallyhidden screenreadertext screenreaderonly'),
};

function list(words: string): readonly string[] {
  return words.split(' ');
}
