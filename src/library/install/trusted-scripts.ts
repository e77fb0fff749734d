/**
 * What may become code on the pages that show what readers bring, inline and before all else on them: their policy
 * carries `require-trusted-types-for 'script'`, so a browser that knows Trusted Types asks here before it takes a text
 * as a script's address or as HTML (https://w3c.github.io/trusted-types/dist/spec/).
 */

/** The folder of the tools, put here by `layouts/build/browser-code.ts`. */
declare const TOOLS: string;
/** The site's base path, with a slash at both ends. */
declare const BASE: string;

interface Rules {
  readonly createScriptURL: (address: string) => string | undefined;
  readonly createHTML: (html: string, type: string, sink: string) => string | undefined;
}
const { trustedTypes } = globalThis as {
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Rules) => unknown };
};

// The policy's name is said in the page's own policy: nobody can make a second one. There is no rule for scripts' text.
trustedTypes?.createPolicy('default', {
  /** Our own code, and the offline worker. */
  createScriptURL: (address) => {
    const { origin } = location;
    const { href } = new URL(address, location.href);
    return href === `${origin}${BASE}sw.js` || href.startsWith(origin + TOOLS) ? href : undefined;
  },
  /**
   * A document apart, in which nothing runs and nothing is fetched: three tools read pages of the site so (Settings, a
   * name that is heard, what is read next), and one the text of what is pasted. Never the page itself.
   */
  createHTML: (html, _type, sink) => (sink === 'DOMParser parseFromString' ? html : undefined),
});

// A module, for the compiler: its names are its own.
export {};
