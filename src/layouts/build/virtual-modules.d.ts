declare module 'virtual:browser-code' {
  /** The inline boot, minified. */
  export const boot: string;
  /** The inline guard of the pages of the reader's own articles, minified. */
  export const guard: string;
  /** The inline script that puts an own article into its page, minified. */
  export const fill: string;
  /** File name → bytes, in base64, of every tool that the boot fetches on first use. */
  export const files: Readonly<Record<string, string>>;
}

/** The site's base path, with a slash at both ends; set where browser code is bundled. */
declare const BASE: string;
