/** The colours of a theme, named as in `page.css`. Text reaches 7 to 1, lines 3 to 1: tests/reading/settings/added-themes.test.ts. */
export interface Theme {
  readonly value: string;
  readonly label: string;
  readonly scheme: 'light' | 'dark';
  readonly paper: string;
  readonly ink: string;
  /** Of what is less important; the ink where there is none. */
  readonly soft?: string;
  readonly link: string;
  readonly line: string;
  readonly mark: string;
}

/**
 * Besides sepia and high contrast, themes for readers whom light itself troubles: less of it (dim, amber), or a tint as of coloured paper. They are a
 * matter of comfort; none of them makes reading faster for everyone.
 */
export const themes: readonly Theme[] = [
  {
    value: 'sepia',
    label: 'Sepia',
    scheme: 'light',
    paper: '#f5ecd7',
    ink: '#33281a',
    soft: '#4d3f2b',
    link: '#63290b',
    line: '#85734f',
    mark: '#f2cf6b',
  },
  {
    value: 'contrast',
    label: 'High contrast',
    scheme: 'dark',
    paper: '#000000',
    ink: '#ffffff',
    link: '#ffff00',
    line: '#ffffff',
    mark: '#00458a',
  },
  {
    value: 'dim',
    label: 'Dim grey',
    scheme: 'dark',
    paper: '#26282b',
    ink: '#dad6ce',
    link: '#a9d0e6',
    line: '#85827c',
    mark: '#4a3f14',
  },
  {
    value: 'amber',
    label: 'Amber on black',
    scheme: 'dark',
    paper: '#000000',
    ink: '#ffb84d',
    link: '#ffd999',
    line: '#a87a33',
    mark: '#3d2600',
  },
  {
    value: 'yellow',
    label: 'Yellow on black',
    scheme: 'dark',
    paper: '#000000',
    ink: '#ffff00',
    link: '#8fe3ff',
    line: '#ffff00',
    mark: '#333366',
  },
  {
    value: 'blue',
    label: 'Pale blue',
    scheme: 'light',
    paper: '#e0edf6',
    ink: '#15212b',
    link: '#0b3f61',
    line: '#6f8291',
    mark: '#ffe58a',
  },
  {
    value: 'green',
    label: 'Pale green',
    scheme: 'light',
    paper: '#e2f0df',
    ink: '#17241a',
    link: '#0c4a33',
    line: '#6d8570',
    mark: '#ffe58a',
  },
];

/** The themes as choices, with the rules that they bring. */
export const addedThemes = themes.map(
  ({ value, label, scheme, paper, ink, soft = ink, link, line, mark }) => ({
    value,
    label,
    rules: `:root{color-scheme:${scheme};--paper:${paper};--ink:${ink};--soft:${soft};--link:${link};--line:${line};--mark:${mark}}`,
  }),
);
