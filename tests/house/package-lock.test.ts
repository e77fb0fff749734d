import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** As Node looks a package up: beside the one that asks, then outwards. */
function lookUp(from: string, name: string): LockedPackage | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const found = packages[`${folder === '' ? '' : `${folder}/`}node_modules/${name}`];
    if (found || folder === '') return found;
  }
}

// `npm install` leaves out of the lock file what its registry does not have, such as the builds of Pagefind for other
// systems; `npm ci` then refuses the file on every machine. To mend it: install again from a registry that has them.
test('the lock file holds every optional build that a package may ask for, so that npm ci takes it', () => {
  const missing = Object.entries(packages).flatMap(([from, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => {
        const found = lookUp(from, name);
        return /^\d/u.test(version) && found?.version !== version;
      })
      .map(([name, version]) => `${name}@${version}, for ${from}`),
  );
  expect(missing).toEqual([]);
});
