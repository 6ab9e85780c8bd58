import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bankJson } from '../../src/cli/bankJson';
import { bankReport } from '../../src/cli/bankReport';
import { type CompiledBank, compileBank } from '../../src/content/compileBank';
import { readQuestions } from '../../src/content/readQuestions';
import { readQuestionFiles } from '../../src/content/source/questionFiles';
import { tinyQuestions } from '../fixtures/tinyQuestions';

const tiny = compileBank(tinyQuestions).compiled as CompiledBank;

describe('bank --json', () => {
  it('has every role, requirement, question and option, with its texts', () => {
    expect(bankJson(tiny, 'en')).toMatchObject({
      edition: '0.1',
      competencies: [
        {
          id: 'clarity',
          area: 'craft',
          name: 'Writing clearly',
          steps: [
            { to: 1, practice: 'Write page 1.', evidence: 'Show draft 1.' },
            ...[2, 3, 4, 5].map((to) => ({ to, assignment: `Ask for chapter ${to}.` })),
          ],
          interview: [
            { question: 'Tell us about page 1.', strong: 'Names who read page 1.' },
            { question: 'Tell us about page 2.' },
          ],
        },
        {
          id: 'shipping',
          area: 'record',
          definition: 'What has gone out of the door.',
          interview: [],
        },
      ],
      roles: [
        { id: 'junior', title: 'Junior', stages: {} },
        {
          id: 'lead',
          requirements: { clarity: { level: 4, weight: 3, gate: true } },
          stages: {
            startup: { requirements: { clarity: { level: 3, weight: 3, gate: true } } },
            'scale-up': { requirements: { clarity: { level: 4, weight: 3, gate: true } } },
          },
        },
      ],
      contexts: [{ id: 'remote', name: 'Remote team' }, { id: 'alone' }],
      items: expect.arrayContaining([
        expect.objectContaining({
          id: 'clarity-a1',
          competency: 'clarity',
          type: 'anchor',
          stem: 'How many pages did you write for clarity-a1?',
          managerStem: 'How many pages did they write for clarity-a1?',
          covers: ['S01'],
          forms: ['short', 'full'],
          options: expect.arrayContaining([
            {
              id: 'd',
              level: 3,
              text: 'I wrote three pages that others could read.',
              manager: 'They wrote three pages that others could read.',
              rationale: null,
            },
          ]),
        }),
        expect.objectContaining({
          id: 'clarity-s1',
          managerStem: null,
          options: expect.arrayContaining([
            expect.objectContaining({ manager: null, rationale: 'It thinks of 2 of the people.' }),
          ]),
        }),
      ]),
      calibration: [
        {
          id: 'vignette-1',
          competency: 'clarity',
          level: 1,
          why: expect.stringContaining('page 1'),
        },
        { id: 'vignette-2', level: 2 },
      ],
    });
  });

  it('refuses a language without texts', () => {
    expect(() => bankJson(tiny, 'xx')).toThrow(
      'The questions have no texts in "xx"; there are: en.',
    );
  });
});

describe('the report', () => {
  const files = readQuestionFiles(tinyQuestions);
  const coverage = files.coverage?.content ?? { rows: [] };
  const { own } = tiny.texts.en as CompiledBank['texts'][string];
  const report = bankReport(tiny, coverage, files, own);

  it('counts questions by type, by form and by row of the coverage table', () => {
    expect(report).toMatch(/clarity +2 +1 +1 +0 +1-5\n/);
    expect(report).toMatch(/lead, startup +6 +6\n/);
    expect(report).toMatch(/anchor +2 +2 +2 +2 +2 +2\n/);
    expect(report).toContain(
      'no question answers yet: none\n  2 questions: S02\n  4 questions: S01',
    );
  });

  it('says how far the questions can be guessed, and where they are weak', () => {
    expect(report).toMatch(/longest( +[+-]\d\.\d\d){4}\n/);
    expect(report).toMatch(/mean -?\d+\.\d; hardest: clarity-/);
    expect(report).toContain('against: disagreement 1');
    expect(report).toContain('1 of 1 dilemmas turn on "disagreement"');
  });
});

describe('the command', { timeout: 60_000 }, () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'questions-'));
    for (const { path, text } of tinyQuestions) write(path, text);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function write(path: string, text: string) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  function bank(...args: string[]) {
    const tsx = 'node_modules/tsx/dist/cli.mjs';
    const golden = join(folder, '.golden');
    const options = [tsx, 'src/cli/bank.ts', '--questions', folder, '--golden', golden, ...args];
    return spawnSync(process.execPath, options, { encoding: 'utf8' });
  }

  it('prints JSON and nothing else', () => {
    expect(JSON.parse(bank('--json').stdout)).toEqual(
      JSON.parse(JSON.stringify(bankJson(tiny, 'en'))),
    );
  });

  it('lists all problems on standard error and exits with 1', () => {
    write('roles/lead.yaml', 'id: lead\n');
    const { status, stdout, stderr } = bank('--json');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('roles/lead.yaml:1:1 "title" is missing here.\n');
    expect(stderr).toMatch(/\d+ problems in the questions\.\n$/);
  });

  it('answers an unknown option with what it knows', () => {
    const { status, stderr } = bank('--jsno');
    expect(status).toBe(1);
    expect(stderr).toContain("Unknown option '--jsno'");
    expect(stderr).toContain('npm run bank -- --json');
  });

  it('releases an edition, and then holds the questions to it', () => {
    expect(bank('--release').status).toBe(0);
    const released = JSON.parse(readFileSync(join(folder, 'editions/0.1.json'), 'utf8'));
    expect(released.digest).toBe(tiny.digest);
    const golden = () => readFileSync(join(folder, '.golden/0.1-disposable.json'), 'utf8');
    const frozen = golden();
    expect(JSON.parse(frozen)).toMatchObject({ edition: '0.1', digest: tiny.digest });
    expect(bank('--release').stdout).toContain('nothing has changed since');

    const lead = readFileSync(join(folder, 'roles/lead.yaml'), 'utf8');
    write('roles/lead.yaml', lead.replace('level: 4', 'level: 3'));
    expect(bank().stderr).toContain('lead now requires 3 instead of 4 of clarity');
    expect(bank('--release').status).toBe(1);
    expect(golden()).toBe(frozen);
    expect(bank('--release', '--force').status).toBe(0);
    expect(JSON.parse(golden()).digest).not.toBe(tiny.digest);
    expect(bank().status).toBe(0);
    expect(compileBank(readQuestions(folder)).problems).toEqual([]);
  });
});
