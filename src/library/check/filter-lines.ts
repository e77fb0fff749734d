import type { DescribedLine } from './describe-lines.ts';

/** Which lines a reader wants to see, by the value of the page's choice. */
const filters = {
  all: () => true,
  captions: ({ kind }: DescribedLine) => kind === 'caption',
  aside: ({ kind }: DescribedLine) => kind === 'aside',
  unsure: ({ isUnsure }: DescribedLine) => isUnsure,
  faults: ({ notes }: DescribedLine) => notes.length > 0,
} as const satisfies Readonly<Record<string, (line: DescribedLine) => boolean>>;

export type FilterName = keyof typeof filters;

/** All of them, in the order of the page. */
export const filterNames = Object.keys(filters) as readonly FilterName[];

/** The lines that fit, in their order. */
export const filterLines = (lines: readonly DescribedLine[], name: FilterName): DescribedLine[] =>
  lines.filter(filters[name]);
