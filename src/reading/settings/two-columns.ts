/**
 * Two columns, one screen high (decision 8), where both surely fit. A single column of that height would be cut into
 * screens, half of them empty at large sizes. Pages that are no article keep the width of their lines.
 */
export const twoColumns =
  '@media(width>=70em){@supports(column-wrap:wrap){@container not style(--size>1.5){' +
  'body:has(article>div){max-width:calc(var(--measure)*var(--fit,1)*2 + 2lh)}' +
  'article>:not(div){max-width:calc(var(--measure)*var(--fit,1))}' +
  'article>div{columns:2;column-height:85vh;column-wrap:wrap;gap:2lh}article>div>:is(h2,h3){break-after:avoid}}}}';
