import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** A project with nothing but the script and a lock file; its npm notes what it is asked. */
let project: string;
const script = () => join(project, 'src/cli/install.mjs');
const askedOfNpm = () => readFileSync(join(project, 'asked'), 'utf8').trim().split('\n');

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'next-rung-install-'));
  mkdirSync(join(project, 'src/cli'), { recursive: true });
  cpSync(fileURLToPath(new URL('../../src/cli/install.mjs', import.meta.url)), script());
  writeFileSync(join(project, 'asked'), '');
  lockFile({ '': {}, 'node_modules/a': { version: '1.0.0' } });
  npmThatEndsWith(0);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function lockFile(packages: object, file = 'package-lock.json'): void {
  writeFileSync(join(project, file), JSON.stringify({ packages }));
}

function installed(packages: object): void {
  mkdirSync(join(project, 'node_modules'));
  lockFile(packages, 'node_modules/.package-lock.json');
}

function npmThatEndsWith(status: number): void {
  const note = `require('fs').writeFileSync('asked', process.argv.slice(2).join(' '));`;
  const code = `${note} console.log('on standard output'); process.exit(${status});`;
  writeFileSync(join(project, 'npm-cli.js'), code);
}

function run(...nodeOptions: string[]) {
  const env = { ...process.env, npm_execpath: join(project, 'npm-cli.js'), NODE_OPTIONS: '' };
  return spawnSync(process.execPath, [...nodeOptions, script()], { env, encoding: 'utf8' });
}

describe('Before every script', () => {
  it('everything is installed where nothing is, with no word on standard output', () => {
    const { status, stdout } = run();
    expect(askedOfNpm()).toEqual([expect.stringMatching(/^ci --ignore-scripts /)]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  it('nothing is installed where everything is, and nothing is said', () => {
    installed({ 'node_modules/a': { version: '1.0.0' } });
    const { status, stdout, stderr } = run();
    expect(askedOfNpm()).toEqual(['']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['another version is there', { 'node_modules/a': { version: '0.9.0' } }],
    ['a package is not there', {}],
  ])('everything is installed again where %s', (_, packages) => {
    installed(packages);
    run();
    expect(askedOfNpm()).toEqual([expect.stringMatching(/^ci /)]);
  });

  it('a package for another platform is not missed', () => {
    lockFile({ '': {}, 'node_modules/mac': { version: '1.0.0', optional: true } });
    installed({});
    run();
    expect(askedOfNpm()).toEqual(['']);
  });

  it('an installation that fails stops the script that follows', () => {
    npmThatEndsWith(7);
    const { status, stderr } = run();
    expect(status).toBe(1);
    expect(stderr).toContain('npm ci did not work out');
  });

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.12.0'])(
    'Node %s is refused with a sentence',
    (version) => {
      const old = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
      const { status, stderr } = run('--import', `data:text/javascript,${encodeURIComponent(old)}`);
      expect(status).toBe(1);
      expect(stderr).toContain('needs Node 20.19, 22.13, 24 or later');
      expect(askedOfNpm()).toEqual(['']);
    },
  );
});
