// Runs before `npm start` and `npm test`, on whatever Node answers: plain JavaScript, because an older one than
// Lectern's stops at the first type with "Unknown file extension .ts" and says nothing of the remedy.
import { existsSync } from 'node:fs';

/** Astro's own HTTP client asks for it; it also runs TypeScript as it stands. */
const needed = [22, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const installed = existsSync(new URL('../../node_modules/astro/package.json', import.meta.url));

if (!installed) {
  stop("Lectern's packages are not installed.", 'Run "npm ci" in this folder, then try again.');
} else if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  stop(
    `This is Node ${process.versions.node}, and Lectern needs ${needed.join('.')} or newer.`,
    'Run "npm ci", which brings the right one along, and start Lectern through npm ("npm start", "npm test").',
  );
}

/**
 * @param {string} fault
 * @param {string} hint
 */
function stop(fault, hint) {
  console.error(`${fault}\nHint: ${hint}`);
  process.exit(1);
}
