/** Elements of HTML by how they behave: the HTML standard, sections 13.1.2 (void, optional tags) and 15.3 (rendering). */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const voidTags = words(
  'area base basefont br col embed frame hr img input link meta param source track wbr',
);

/** Elements that begin and end a line. */
export const blockTags = words(
  'html body address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol optgroup option p pre search section summary table ' +
    'tbody td tfoot th thead tr caption ul video audio iframe object noscript select textarea button template',
);

/** Elements whose content is no text of the page. */
export const unseenTags = words(
  'script style template svg iframe object canvas audio video select datalist textarea head noembed noframes embed map',
);

/** What a head may hold; anything else begins the body, whether its start tag is there or not. */
export const headTags = words('base link meta noscript script style template title');

interface ImpliedEnd {
  /** What it ends when it begins. */
  readonly tags: readonly string[];
  /** Behind these, nothing is ended. */
  readonly until: ReadonlySet<string>;
  /** Whether any block stops the search too. */
  readonly inlineOnly: boolean;
  /** Whether more than one is ended: a row ends the cell and the row before it. */
  readonly again: boolean;
}

const rule = (tags: string, until: string, { inlineOnly = false, again = false } = {}): ImpliedEnd => ({
  tags: tags.split(' '),
  until: words(until),
  inlineOnly,
  again,
});

const endsParagraph = rule('p', 'button td th caption', { inlineOnly: true });
const endsHeading = rule('p h1 h2 h3 h4 h5 h6', '', { inlineOnly: true });

/** Which open elements a start tag ends. */
export const closedBy: ReadonlyMap<string, ImpliedEnd> = new Map([
  ...(
    'address article aside blockquote center details dialog dl fieldset figcaption figure footer form header hgroup hr ' +
    'main menu nav ol p pre search section table ul div'
  )
    .split(' ')
    .map((tag) => [tag, endsParagraph] as const),
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((tag) => [tag, endsHeading] as const),
  ['a', rule('a', '', { inlineOnly: true })],
  ['li', rule('li p', 'ul ol menu td th body article section div', { again: true })],
  ['dt', rule('dt dd p', 'dl td th body', { again: true })],
  ['dd', rule('dt dd p', 'dl td th body', { again: true })],
  ['tr', rule('tr td th p', 'table', { again: true })],
  ['td', rule('td th p', 'tr table', { again: true })],
  ['th', rule('td th p', 'tr table', { again: true })],
  ['tbody', rule('thead tbody tfoot tr td th', 'table', { again: true })],
  ['tfoot', rule('thead tbody tfoot tr td th', 'table', { again: true })],
  ['option', rule('option', 'select', { inlineOnly: false })],
]);
