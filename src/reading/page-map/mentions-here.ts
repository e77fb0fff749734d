/** A name of the glossary on this page, with every place where the article mentions it. */
interface NameHere {
  /** The id of the entry. */
  readonly id: string;
  readonly name: string;
  readonly mentions: readonly HTMLElement[];
}

/** The names of the page, in the order of their first mentions. */
export function namesHere(): readonly NameHere[] {
  const all = [...document.querySelectorAll<HTMLElement>('article :is(button[popovertarget], [data-name])')];
  const groups = Map.groupBy(all, (mention) => nameIdOf(mention));
  return [...groups].flatMap(([id, mentions]) => {
    const link = document.querySelector(`.names-here > li > a[href$="/names/${CSS.escape(id)}/"]`);
    const [first] = mentions;
    if (id === '' || !first) return [];
    return [{ id, name: (link ?? first).textContent.trim(), mentions }];
  });
}

/**
 * The entry of the glossary that a mention is of: a plain one says it; a button's stands in its definition.
 *
 * @returns Empty where neither tells.
 */
export function nameIdOf(mention: HTMLElement): string {
  const { name } = mention.dataset;
  if (name) return name;
  const definition = document.getElementById(mention.getAttribute('popovertarget') ?? '');
  return idIn(definition);
}

/** The entry that a definition leads to. */
const idIn = (definition: Element | null): string =>
  /\/names\/([^/]+)\/$/u.exec(definition?.querySelector('a')?.pathname ?? '')?.[1] ?? '';
