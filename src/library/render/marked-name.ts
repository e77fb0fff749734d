import type { Name, NativeForm, Spelling } from '../../names/name.ts';

/** An entry of the glossary as an article is marked with it: how it is written, how it is said, what it is. */
export interface MarkedName extends Omit<Name, 'spellings' | 'native'> {
  readonly spellings: readonly Omit<Spelling, 'source'>[];
  readonly native: readonly Omit<NativeForm, 'source'>[];
  readonly respelling: string;
  readonly definition: string;
}

/** The text of `names-to-mark.json`: without the sources of the spellings, which would be most of the bytes. */
export const writeMarkedNames = (names: readonly MarkedName[]): string =>
  JSON.stringify(names, (key, value: unknown) => (key === 'source' ? undefined : value));

/** The entry for the matcher, which does not read the sources. */
export const matchableName = ({ spellings, native, ...name }: MarkedName): Name => ({
  ...name,
  spellings: spellings.map((spelling) => ({ ...spelling, source: '' })),
  native: native.map((form) => ({ ...form, source: '' })),
});
