/** Every look that a reader can have: what the device asks for, and what the reader chose over it. */
export interface Theme {
  readonly theme: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly colorScheme: 'light' | 'dark';
}

export const themes: readonly Theme[] = [
  { theme: 'system, light', choices: {}, colorScheme: 'light' },
  { theme: 'system, dark', choices: {}, colorScheme: 'dark' },
  { theme: 'light on a dark device', choices: { theme: 'light' }, colorScheme: 'dark' },
  { theme: 'dark on a light device', choices: { theme: 'dark' }, colorScheme: 'light' },
  { theme: 'sepia', choices: { theme: 'sepia' }, colorScheme: 'dark' },
  { theme: 'the browser’s own, dark', choices: { theme: 'device' }, colorScheme: 'dark' },
  { theme: 'high contrast', choices: { theme: 'contrast' }, colorScheme: 'light' },
];
