import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EDITION, VERSION } from '../../src/features/version/version';
import { VERSIONS } from '../../src/features/version/versions';
import { en } from '../fixtures/englishTexts';

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const texts: Record<string, Record<string, string>> = en.changes.versions;

describe('The version', () => {
  it('is the one of package.json and its lock file, with the edition of the questions', () => {
    const lock = JSON.parse(read('package-lock.json'));
    expect(VERSION).toBe(JSON.parse(read('package.json')).version);
    expect([lock.version, lock.packages[''].version]).toEqual([VERSION, VERSION]);
    expect(EDITION).toMatch(/^\d+\.\d+$/);
  });

  it('is the newest of those that say what changed', () => {
    expect(VERSIONS[0].version).toBe(VERSION);
    expect(read('README.md')).toContain(`Version ${VERSION}, question bank edition ${EDITION}.`);
  });

  it('has the same days and the same order as the changelog', () => {
    const released = [...read('CHANGELOG.md').matchAll(/^## \[(\d[\d.]*)\] - (\S+)$/gm)];
    expect(VERSIONS.map(({ version, date }) => [version, date])).toEqual(
      released.map(([, version, date]) => [version, date]),
    );
  });

  it('says for each what it brought, and for no other', () => {
    expect(Object.keys(texts)).toEqual(VERSIONS.map(({ key }) => key));
    expect(VERSIONS.map(({ version }) => version.replaceAll('.', '-'))).toEqual(
      VERSIONS.map(({ key }) => key),
    );
    for (const { key } of VERSIONS) expect(Object.keys(texts[key] ?? {}).length).toBeGreaterThan(0);
  });
});
