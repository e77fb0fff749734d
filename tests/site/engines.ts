/** The three engines that browsers are made of, and who visits the site with each. */
import { inject } from 'vitest';
import { visitWithChromium, visitWithFirefox, visitWithWebKit, type Visitor } from './visitors.ts';

export interface Engine {
  readonly engine: 'Chromium' | 'Firefox' | 'WebKit';
  readonly visit?: () => Promise<Visitor>;
  /** Why there is none here. */
  readonly missing?: string;
}

const { chromium, firefox, webkit } = inject('browsers');

export const engines: readonly Engine[] = [
  { engine: 'Chromium', visit: () => visitWithChromium(chromium) },
  typeof firefox === 'string'
    ? { engine: 'Firefox', visit: () => visitWithFirefox(firefox) }
    : { engine: 'Firefox', ...firefox },
  'missing' in webkit
    ? { engine: 'WebKit', ...webkit }
    : { engine: 'WebKit', visit: () => visitWithWebKit(webkit) },
];
