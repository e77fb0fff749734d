/** Runs in Firefox itself, not in a page: `drive-firefox.ts` sends it there as text, so it may use nothing around it. */
import type { Surroundings } from './surroundings.ts';

/** A tab, or what is to become one. */
interface BrowsingContext {
  readonly isContent: boolean;
  readonly parent: BrowsingContext | null;
  readonly originAttributes: { readonly userContextId: number };
}

/** What Firefox's own code finds around it. */
declare const Services: {
  readonly obs: { addObserver: (observer: (tab: BrowsingContext) => void, topic: string) => void };
  readonly wm: {
    getEnumerator: (type: string) => Iterable<{
      readonly gBrowser: {
        readonly browsers: readonly { readonly browsingContext: BrowsingContext | null }[];
      };
    }>;
  };
};
declare const ChromeUtils: {
  importESModule: (address: string) => {
    readonly UserContextManager: { getInternalIdById: (reader: string) => number };
  };
};
declare const Cu: {
  /** The realm that all of Firefox's own code shares. */
  getGlobalForObject: (object: object) => { surroundings?: Map<number, Surroundings> };
};

/**
 * Sets what pages of some readers are told of their surroundings: those that are open, and those to come.
 *
 * @param readers - Their "user contexts" in BiDi, with spaces between.
 * @param json - `Surroundings`; what it does not name stays as it is.
 */
export function setSurroundings(readers: string, json: string): void {
  const { UserContextManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/UserContextManager.sys.mjs',
  );
  const shared = Cu.getGlobalForObject(Services);
  const known = (shared.surroundings ??= startWatch());
  for (const reader of readers.split(' ')) {
    const id = UserContextManager.getInternalIdById(reader);
    known.set(id, { ...known.get(id), ...(JSON.parse(json) as Surroundings) });
  }
  for (const { gBrowser } of Services.wm.getEnumerator('navigator:browser'))
    for (const { browsingContext } of gBrowser.browsers) if (browsingContext) surround(browsingContext);

  function surround(tab: BrowsingContext): void {
    const wanted = known.get(tab.originAttributes.userContextId);
    if (wanted && tab.isContent && !tab.parent) Object.assign(tab, wanted);
  }

  /** A tab has them before its first page: Firefox tells of it when it is made. */
  function startWatch(): Map<number, Surroundings> {
    Services.obs.addObserver(surround, 'browsing-context-attached');
    return new Map();
  }
}
