import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bankPlugin } from '../../src/content/bankPlugin';
import { compileBank } from '../../src/content/compileBank';
import { writeRelease } from '../../src/content/source/release';
import { rewritten, textOf, tinyQuestions } from '../fixtures/tinyQuestions';

const ROLE = 'roles/lead.yaml';
const ENTRY = `import { bank } from 'virtual:bank';
import { texts } from 'virtual:bank/texts';
import { editions } from 'virtual:bank/editions';
globalThis.seen = { bank, texts, editions };
`;

let root = '';

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'questions-'));
  for (const { path, text } of tinyQuestions) write(`questions/${path}`, text);
  write('main.js', ENTRY);
});

afterEach(() => rmSync(root, { recursive: true }));

/** Vite with nothing but the plugin. */
const settings = () => ({
  root,
  configFile: false as const,
  logLevel: 'silent' as const,
  plugins: [bankPlugin()],
});

describe('the dev server', { timeout: 40_000 }, () => {
  let server: ViteDevServer;
  let sent: HotPayload[];

  beforeEach(async () => {
    server = await createServer({
      ...settings(),
      server: { middlewareMode: true, ws: false },
      optimizeDeps: { noDiscovery: true },
    });
    sent = [];
    const hot = server.environments.client.hot;
    hot.send = (payload: HotPayload | string) => {
      if (typeof payload !== 'string') sent.push(payload);
    };
    await vi.waitUntil(() =>
      server.watcher.getWatched()[join(root, 'questions/roles')]?.includes('lead.yaml'),
    );
  });

  afterEach(() => server.close());

  /**
   * Writes a file and waits until the page is told what is expected. The watcher drops a change that
   * follows another within moments, so the file is saved again until it is noticed.
   */
  async function savedTells(path: string, text: string, expected: object): Promise<void> {
    sent = [];
    write(`questions/${path}`, text);
    await vi.waitFor(
      () => {
        if (sent.length === 0) write(`questions/${path}`, text);
        expect(sent).toContainEqual(expect.objectContaining(expected));
      },
      { interval: 100, timeout: 10_000 },
    );
  }

  const load = (url: string) => server.environments.client.transformRequest(url);
  const broken = textOf(rewritten(tinyQuestions, ROLE, 'level: 4', 'level: 9'), ROLE);
  const worse = broken.replace('title: Lead', 'titel: Lead');
  const changed = textOf(rewritten(tinyQuestions, ROLE, 'level: 4', 'level: 3'), ROLE);

  it('serves the bank, and each kind of texts in each language by itself', async () => {
    expect((await load('virtual:bank/structure'))?.code).toContain('"edition":"0.1"');
    expect((await load('virtual:bank/structure'))?.code).not.toContain('pages');
    expect((await load('virtual:bank/wording/en'))?.code).toContain('Clarity');
    expect((await load('virtual:bank/wording/en'))?.code).not.toContain('chapter');
    expect((await load('virtual:bank/advice/en'))?.code).toContain('Ask for chapter 1.');
    expect((await load('virtual:bank/manager/en'))?.code).toContain('They wrote');
    expect((await load('virtual:bank/calibration/en'))?.code).toContain('museum');
  });

  it('shows every problem with file, line and column, and recovers by itself', async () => {
    await load('main.js');
    await load('virtual:bank');

    await savedTells(ROLE, worse, {
      type: 'error',
      err: expect.objectContaining({
        message: expect.stringMatching(
          /^3 problems in the questions:\n\nroles\/lead.yaml:1:1 "title" is missing here\.\n\nroles\/lead.yaml:2:1 "titel" is not known here\. Did you mean "title"\?\n\nroles\/lead.yaml:5:21 A level is a whole/,
        ),
        loc: { file: `${root}/questions/${ROLE}`, line: 1, column: 1 },
      }),
    });
    await expect(load('virtual:bank')).rejects.toThrow('3 problems in the questions');

    await savedTells(ROLE, broken, {
      type: 'error',
      err: expect.objectContaining({
        message: expect.stringMatching(/^A problem in the questions:\n\nroles\/lead.yaml:5:21/),
      }),
    });

    await savedTells(ROLE, textOf(tinyQuestions, ROLE), { type: 'full-reload' });
    expect((await load('virtual:bank/structure'))?.code).toContain('"edition":"0.1"');
  });

  it('recovers on a page that never had a bank', async () => {
    await savedTells(ROLE, broken, { type: 'error' });
    await expect(load('virtual:bank')).rejects.toThrow('A problem in the questions');
    await savedTells(ROLE, changed, { type: 'full-reload' });
    expect((await load('virtual:bank/structure'))?.code).toContain('"level":3');
  });

  it('updates what changed: the bank, or one language', async () => {
    await load('main.js');
    await load('virtual:bank');
    const english = await load('virtual:bank/wording/en');
    await savedTells(ROLE, changed, { type: 'full-reload' });
    expect((await load('virtual:bank/structure'))?.code).toContain('"level":3');
    expect(await load('virtual:bank/wording/en')).toBe(english);

    const renamed = changed.replace('title: Lead', 'title: Leader');
    await savedTells(ROLE, renamed, { type: 'full-reload' });
    expect((await load('virtual:bank/wording/en'))?.code).toContain('Leader');
  });

  it('notices a new file', async () => {
    await load('main.js');
    await load('virtual:bank/texts');
    const german = 'roles: { lead: { title: Leitung } }';
    await savedTells('translations/de/a.yaml', german, { type: 'full-reload' });
    expect((await load('virtual:bank/texts'))?.code).toContain('"de"');
    expect((await load('virtual:bank/wording/de'))?.code).toContain('Leitung');
  });
});

describe('a build', () => {
  const run = () =>
    build({
      ...settings(),
      build: { write: false, minify: false, rollupOptions: { input: join(root, 'main.js') } },
    });

  it('puts each language and each old edition in a file of data of its own', async () => {
    const first = compileBank(tinyQuestions).compiled;
    if (!first) throw new Error('The tiny questions compile.');
    write('questions/editions/0.1.json', writeRelease(first.bank));
    write('questions/bank.yaml', textOf(tinyQuestions, 'bank.yaml').replace('"0.1"', '"0.2"'));
    write('questions/translations/de/a.yaml', 'roles: { lead: { title: Leitung } }');

    const result = await run();
    const files = 'output' in result ? result.output : [];
    const filesHolding = (pattern: RegExp) =>
      files
        .filter((file) => pattern.test(String(file.type === 'chunk' ? file.code : file.source)))
        .map(({ fileName }) => fileName);
    const held = [/"edition":"0.2"/, /"title":"Lead"/, /"title":"Leitung"/, /"edition":"0.1"/].map(
      filesHolding,
    );
    for (const names of held) expect(names).toEqual([expect.stringMatching(/\.json$/)]);
    expect(new Set(held.flat()).size).toBe(held.length);
    // What is the same in both languages may share a file, with itself alone.
    const advice = filesHolding(/chapter 1/);
    expect(advice.length).toBeGreaterThan(0);
    for (const name of advice) expect(held.flat()).not.toContain(name);
  });

  it('fails with the list of problems', async () => {
    write(
      `questions/${ROLE}`,
      textOf(tinyQuestions, ROLE).replace('level: 4', 'level: 9').replace('weight: 2', 'weight: 7'),
    );
    await expect(run()).rejects.toThrow(
      /2 problems in the questions:\s+roles\/lead.yaml:5:21 A level [^\n]+\s+roles\/lead.yaml:6:33 A weight/,
    );
  });
});
