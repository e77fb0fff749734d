/** Lighthouse 13 with its default settings: a phone, simulated on a slow link. */
import { launch } from 'puppeteer-core';
import { chromiumArgs } from '../site/chromium-args.ts';
import { findChromium } from '../site/find-browsers.ts';

/** What the network carried for a page. */
export interface PageRequest {
  readonly url: string;
  /** `Document`, `Script`, `Stylesheet`, `Font`, `Other` (an icon) and so on. */
  readonly type: string;
  /** With headers, compressed. */
  readonly bytes: number;
  /** It was sent before the page's `load` event: icons and manifests come after it. */
  readonly beforeLoad: boolean;
}

export interface Audit {
  /** Category → 0 to 100: `performance`, `accessibility`, `best-practices`, `seo`. */
  readonly scores: Readonly<Record<string, number>>;
  /** The audits that cost a category its 100, the worst first, with what they found first. */
  readonly faults: readonly string[];
  readonly lcpMs: number;
  readonly tbtMs: number;
  readonly cls: number;
  readonly requests: readonly PageRequest[];
  /** Requests that stand before the first paint, the page itself left out. */
  readonly renderBlocking: number;
}

/** The parts of a Lighthouse result that are read here. */
interface LighthouseResult {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<string, LighthouseCategory>>;
  readonly audits: LighthouseAudits;
}

interface LighthouseCategory {
  readonly score: number | null;
  readonly auditRefs: readonly { id: string; weight: number }[];
}

type LighthouseAudits = Readonly<
  Record<
    string,
    { title: string; score: number | null; numericValue?: number; details?: { items?: unknown[] } }
  >
>;

type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: string; onlyCategories?: readonly string[] },
) => Promise<{ lhr: LighthouseResult }>;

/**
 * Audits one page, in a browser of its own: one that has seen a site before does not ask for its icon again.
 *
 * @param categories All four when none is named.
 */
export async function auditPage(url: string, categories?: readonly string[]): Promise<Audit> {
  // Not a plain import: the types of a package that may not be installed yet would fail the checks.
  const name = 'lighthouse';
  const { default: lighthouse } = (await import(name)) as { default: Lighthouse };
  const browser = await launch({
    executablePath: await findChromium(console.error),
    headless: true,
    args: chromiumArgs,
  });
  try {
    const port = Number(new URL(browser.wsEndpoint()).port);
    const flags = { port, logLevel: 'error', ...(categories ? { onlyCategories: categories } : {}) };
    const { lhr } = await lighthouse(url, flags);
    if (lhr.runtimeError) throw new Error(`Lighthouse could not audit ${url}: ${lhr.runtimeError.message}`);
    return readResult(lhr);
  } finally {
    await browser.close();
  }
}

function readResult({ categories, audits }: LighthouseResult): Audit {
  const value = (id: string): number => audits[id]?.numericValue ?? NaN;
  const items = (id: string): unknown[] => audits[id]?.details?.items ?? [];
  const requests = items('network-requests') as {
    url: string;
    resourceType: string;
    transferSize: number;
    networkRequestTime: number;
  }[];
  const [seen] = items('metrics') as { observedLoad?: number }[];
  const loadedMs = seen?.observedLoad ?? NaN;
  return {
    scores: Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, percent(score)])),
    faults: Object.values(categories).flatMap((category) => faultsOf(category, audits)),
    lcpMs: value('largest-contentful-paint'),
    tbtMs: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    requests: requests
      .filter(({ url }) => url.startsWith('http'))
      .map(({ url, resourceType, transferSize, networkRequestTime }) => ({
        url,
        type: resourceType,
        bytes: transferSize,
        beforeLoad: networkRequestTime < loadedMs,
      })),
    renderBlocking: items('render-blocking-insight').length,
  };
}

function faultsOf({ score, auditRefs }: LighthouseCategory, audits: LighthouseAudits): string[] {
  if (percent(score) === 100) return [];
  const counted = auditRefs.filter(({ weight }) => weight > 0).flatMap(({ id }) => audits[id] ?? []);
  return counted
    .filter((audit) => audit.score !== null && audit.score < 1)
    .sort((a, b) => (a.score ?? 1) - (b.score ?? 1))
    .slice(0, 2)
    .map(({ title, details }) => {
      const [first] = (details?.items ?? []) as { description?: string }[];
      return first?.description ? `${title} (${first.description})` : title;
    });
}

function percent(score: number | null): number {
  return Math.round((score ?? 0) * 100);
}
