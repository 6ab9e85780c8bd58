import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly engines?: { readonly node?: string };
  readonly hasInstallScript?: boolean;
}

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const { dependencies, devDependencies, overrides, engines } = read('package.json');
const lock: { packages: Record<string, Locked> } = read('package-lock.json');
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');

/** The oldest version of each line of Node that package.json allows. */
const OLDEST = ['20.19.0', '22.13.0', '24.0.0'];

/** Whether a version of Node is in a range such as `^20.19 || >=22.12`; `>=6 <=7` means both. */
function isIn(range: string, version: string): boolean {
  return range.split('||').some((part) =>
    (part.replace(/([<>=~^])\s+/g, '$1').match(/\S+/g) ?? []).every((bound) => {
      const [, sign = '', text = ''] = /^([<>=~^]*)v?([\d.]+)$/.exec(bound) ?? [];
      if (!text) throw new Error(`A range that this test cannot read: "${range}"`);
      const wanted = text.split('.').map(Number);
      const [there, least] = [version.split('.').map(Number), [...wanted, 0, 0].slice(0, 3)];
      const order =
        there.map((part, at) => part - (least[at] ?? 0)).find((part) => part !== 0) ?? 0;
      if (sign === '>=') return order >= 0;
      if (sign === '<=') return order <= 0;
      if (sign === '<') return order < 0;
      const same = sign === '^' ? there[0] === wanted[0] : wanted.every((w, at) => there[at] === w);
      return same && order >= 0;
    }),
  );
}

describe('What is installed', () => {
  it('is named by exact versions', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(versions.length).toBeGreaterThan(20);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('is known by its hash, every package of it', () => {
    expect(installed.length).toBeGreaterThan(100);
    const unknown = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(unknown.map(([path]) => path)).toEqual([]);
  });

  it('is what package.json names', () => {
    const named = { ...dependencies, ...devDependencies };
    const other = Object.entries(named).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });

  it.each(OLDEST)('is made for Node %s, without a warning', (version) => {
    expect(isIn(engines.node, version)).toBe(true);
    const others = installed.filter(
      ([, { engines: asked }]) => !isIn(asked?.node ?? '>=0', version),
    );
    expect(others.map(([path, { engines: asked }]) => `${path}: ${asked?.node}`)).toEqual([]);
  });

  it('runs no code while it is installed, but for what package.json refuses', () => {
    const { allowScripts } = read('package.json');
    const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = scripts.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(Object.fromEntries(names.map((name) => [name, false]))).toEqual(allowScripts);
  });
});

describe('The reading of ranges', () => {
  it.each([
    ['^20.19 || ^22.13 || >=24', '22.12.0', false],
    ['^20.19 || ^22.13 || >=24', '23.0.0', false],
    ['^20.19.0 || >=22.12.0', '20.18.3', false],
    ['18 || 20 || >=22', '20.19.0', true],
    ['18 || 20', '22.13.0', false],
    ['>= 0.6.11 <=0.7.0 || >=0.7.3', '20.19.0', true],
    ['>=6 <=7', '20.19.0', false],
    ['>=v12.22.7', '20.19.0', true],
  ])('%s and Node %s: %s', (range, version, fits) => {
    expect(isIn(range, version)).toBe(fits);
  });
});
