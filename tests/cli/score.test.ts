import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileBank } from '../../src/content/compileBank';
import { readQuestions } from '../../src/content/readQuestions';
import { NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import { assessReadiness } from '../../src/domain/readiness';
import { decodeLink } from '../../src/link/decodeLink';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { compiled } = compileBank(readQuestions(join(root, 'questions')));
if (!compiled) throw new Error('The questions do not compile.');
const { bank, digest } = compiled;

/** Runs the program as npm does; `input` goes to its standard input. */
function score(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/cli/score.ts', ...args],
    { cwd: root, input, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line)), stderr, status };
}

const values = [SKIPPED, NO_OPPORTUNITY];
const answers = Object.fromEntries(
  bank.items.flatMap((item, index) => {
    if (index % 7 === 0) return [];
    const missed = item.type === 'anchor' && index % 5 === 0 ? values[index % 2] : undefined;
    return [[item.id, missed ?? item.options[index % item.options.length]?.id ?? SKIPPED]];
  }),
);
const line = {
  role: 'head-of-product',
  stage: 'startup',
  context: ['remote', 'matrix'],
  form: 'full',
  answers,
};
const asLines = (...lines: unknown[]) => lines.map((entry) => JSON.stringify(entry)).join('\n');

describe('score', () => {
  it('prints what the domain computes, unrounded, with a link to it', () => {
    const { lines, status } = score([], asLines(line));
    const target = { role: line.role, stage: line.stage, contexts: ['matrix', 'remote'] };
    const readiness = assessReadiness(bank, target, answers, 'full');
    const byId = <T>(entries: [string, T][]) => Object.fromEntries(entries);
    expect(status).toBe(0);
    expect(lines).toEqual([
      {
        edition: bank.edition,
        competencies: byId(
          readiness.competencies.map((its) => [
            its.competency,
            { level: its.level, se: its.ownError, SE: its.standardError, answered: its.counted },
          ]),
        ),
        areas: byId(
          readiness.areas.map((its) => [
            its.area,
            { level: its.level, se: its.ownError, SE: its.standardError, required: its.required },
          ]),
        ),
        gaps: readiness.gaps.map(({ competency, requirement, level, gap, priority }) => ({
          competency,
          required: requirement.level,
          level,
          gap,
          weight: requirement.weight,
          gate: requirement.gate,
          priority,
        })),
        gates: readiness.gates.map(({ competency, status, p }) => ({ competency, status, p })),
        verdict: readiness.verdict,
        alternatives: readiness.alternatives.map(({ verdict }) => verdict),
        link: expect.stringMatching(/^#\/r\/1\.[\w-]+$/),
      },
    ]);
    expect(decodeLink(lines[0].link, [{ bank, digest }])).toMatchObject({
      ok: true,
      shared: {
        assessment: { rater: 'self', form: 'full', askedRole: line.role, target, answers },
      },
    });
  });

  it('goes on after a bad line, skips blank ones, keeps the order, and exits with 1', () => {
    const input = [
      '',
      asLines(line),
      'nonsense',
      ' \t',
      asLines({ role: 'senior-pm', answers: {} }),
    ];
    const { lines, status } = score([], input.join('\r\n'));
    expect(lines.map(({ line, verdict }) => line ?? verdict)).toEqual([
      expect.any(String),
      3,
      'not-enough-evidence',
    ]);
    expect(lines[1]).toEqual({ line: 3, error: expect.stringMatching(/^This is not JSON: .*\.$/) });
    expect(status).toBe(1);
  });

  it('takes the default stage, no context and the short form where a line does not say', () => {
    const { role, answers } = line;
    const { lines, status } = score(
      [],
      asLines(
        { role, answers },
        { role, answers, stage: null, context: null, form: null },
        { role, answers, stage: 'scale-up', context: [], form: 'short' },
        { role: 'senior-pm', answers },
        { role: 'senior-pm', answers, stage: 'enterprise' },
      ),
    );
    const [short, nulls, written, withoutStages, staged] = lines.map(
      ({ link: _, ...rest }) => rest,
    );
    expect(nulls).toEqual(short);
    expect(written).toEqual(short);
    expect(staged).toEqual(withoutStages);
    expect(withoutStages).not.toEqual(short);
    expect(status).toBe(0);
  });

  it('reads a file, and links of which each gives the line that it came from', () => {
    const folder = mkdtempSync(join(tmpdir(), 'score-'));
    try {
      const file = join(folder, 'answers.jsonl');
      writeFileSync(file, `\ufeff${asLines(line, { role: 'vp-product', answers })}\n`);
      const scored = score([file]);
      expect(scored.lines.map(({ error }) => error)).toEqual([undefined, undefined]);
      const links = scored.lines.map(({ link }) => `  <https://example.org/${link}>`);
      const fromLinks = score(['--link'], [...links, '#/r/1.AAAA', 'hello'].join('\n'));
      expect(fromLinks.lines.slice(0, 2)).toEqual(scored.lines);
      expect(fromLinks.lines.slice(2)).toEqual([
        { line: 3, error: expect.stringMatching(/\.$/) },
        { line: 4, error: 'This is not a link to a result.' },
      ]);
      expect([scored.status, fromLinks.status]).toEqual([0, 1]);
      expect(score([folder])).toMatchObject({
        lines: [],
        stderr: expect.stringMatching(/\w/),
        status: 1,
      });
      expect(score([join(folder, 'none')])).toMatchObject({ lines: [], status: 1 });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});
