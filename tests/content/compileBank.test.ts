import { describe, expect, it } from 'vitest';
import { compileBank, describeProblem, type SourceFile } from '../../src/content/compileBank';
import { placeOf, rewritten, textOf, tinyQuestions } from '../fixtures/tinyQuestions';

const compiled = compileBank(tinyQuestions).compiled;

describe('questions without a problem', () => {
  it('compile', () => {
    expect(compileBank(tinyQuestions).problems.map(describeProblem)).toEqual([]);
    expect(compiled?.bank.items.map(({ id }) => id)).toEqual([
      'clarity-a1',
      'clarity-a2',
      'clarity-s1',
      'clarity-f1',
      'shipping-f1',
      'shipping-f2',
    ]);
  });

  it('list roles from the first rung up, and competencies area by area', () => {
    expect(compiled?.bank.roles.map(({ id }) => id)).toEqual(['junior', 'lead']);
    expect(Object.keys(compiled?.bank.roles[0]?.requirements ?? {})).toEqual([
      'clarity',
      'shipping',
    ]);
    expect(compiled?.bank.roles[1]?.stages.map(({ id }) => id)).toEqual(['startup', 'scale-up']);
    expect(compiled?.bank.roles[1]?.requirements.clarity).toEqual({
      level: 4,
      weight: 3,
      gate: true,
    });
  });

  it('keep words out of the bank, and months and citations in the catalogue', () => {
    expect(JSON.stringify(compiled?.bank)).not.toContain('pages');
    expect(compiled?.catalogue.months).toEqual({ 'clarity-a1': 12, 'clarity-a2': 12 });
    expect(compiled?.catalogue.covers['shipping-f1']).toEqual(['S02']);
    expect(compiled?.catalogue.roleGroups.map(({ id }) => id)).toEqual(['starting', 'leading']);
  });

  it('keep each kind of texts by itself: the quiz reads no advice', () => {
    const { wording, own, advice, manager, calibration } = compiled?.texts.en ?? {};
    expect(JSON.stringify({ wording, own })).not.toMatch(/chapter|thinks of|They wrote|Ada/);
    expect(advice?.competencies.clarity?.steps[0]?.assignment).toBe('Ask for chapter 1.');
    expect(Object.keys(advice?.rationales ?? {})).toEqual(['clarity-s1']);
    expect(advice?.rationales['clarity-s1']?.b).toBe('It thinks of 2 of the people.');
    expect(Object.keys(manager?.items ?? {})).toEqual(['clarity-a1', 'clarity-a2']);
    expect(manager?.items['clarity-a1']?.options.a?.text).toMatch(/^They wrote zero/);
    expect(Object.keys(calibration?.vignettes ?? {})).toEqual(['vignette-1', 'vignette-2']);
    expect(compiled?.catalogue.vignettes[1]).toEqual({
      id: 'vignette-2',
      competency: 'clarity',
      level: 2,
    });
  });

  it('join folded lines and drop the break at their end', () => {
    expect(compiled?.texts.en?.own.items['clarity-s1']?.stem).toMatch(/^You lead .* says\.$/);
  });

  it('give the same bank whatever the order of the files', () => {
    expect(compileBank(tinyQuestions.toReversed())).toEqual(compileBank(tinyQuestions));
  });

  it('give the same bank whatever the order of names, forms and gates in a file', () => {
    const reordered = rewritten(
      rewritten(tinyQuestions, 'competencies/clarity.yaml', '[short, full]', '[full, short]'),
      'roles/lead.yaml',
      '{ level: 4, weight: 3, gate: true }',
      '{ gate: true, weight: 3, level: 4 }',
    );
    expect(compileBank(reordered).compiled?.digest).toBe(compiled?.digest);
  });

  it('get another digest with another key, requirement or constant, and not with another word', () => {
    const digestWith = (path: string, from: string, to: string) =>
      compileBank(rewritten(tinyQuestions, path, from, to)).compiled?.digest;
    expect(digestWith('bank.yaml', 'sharedBias: 0.4', 'sharedBias: 0.5')).not.toBe(
      compiled?.digest,
    );
    expect(digestWith('roles/lead.yaml', 'level: 3', 'level: 2')).not.toBe(compiled?.digest);
    expect(digestWith('roles/lead.yaml', 'title: Lead', 'title: Leader')).toBe(compiled?.digest);
  });

  it('mix the order of options, the same way each time', () => {
    const levels = compiled?.bank.items.map(({ options }) =>
      options.map(({ level }) => level).join(''),
    );
    expect(new Set(levels).size).toBeGreaterThan(3);
    for (const item of compiled?.bank.items ?? []) {
      expect(item.options.map(({ level }) => level).toSorted()).toEqual(
        item.type === 'situational' ? [1, 2, 3, 5] : [0, 1, 2, 3, 4, 5],
      );
    }
  });
});

const CLARITY = 'competencies/clarity.yaml';

describe('an author with many mistakes', () => {
  const files = [
    ['competencies/clarity.yaml', '    months: 12', '    month: 12'],
    ['competencies/clarity.yaml', 'text: I write to 3 of them', 'text: I ensure 3 of them'],
    ['competencies/shipping.yaml', 'level: 4', 'level: four'],
    ['roles/lead.yaml', 'level: 4', 'level: 9'],
    ['roles/junior.yaml', 'shipping', 'shiping'],
  ].reduce<readonly SourceFile[]>(
    (before, [file = '', from = '', to = '']) => rewritten(before, file, from, to),
    tinyQuestions,
  );

  it('sees all of them at once, in reading order, and none that is not there', () => {
    expect(compileBank(files).problems.map(describeProblem)).toEqual([
      expect.stringMatching(/^competencies\/clarity.yaml:7:5 \(clarity-a1\) An anchor says how/),
      expect.stringMatching(/^competencies\/clarity.yaml:11:5 \(clarity-a1\) "month" is not known/),
      expect.stringMatching(/^competencies\/clarity.yaml:\d+:15 \(clarity-s1\) "ensure" hints/),
      expect.stringMatching(
        /^competencies\/shipping.yaml:\d+:16 \(shipping-f1\) A level is a whole/,
      ),
      expect.stringMatching(/^roles\/junior.yaml:4:1 The role "junior" does not say .* "shipping"/),
      expect.stringMatching(
        /^roles\/junior.yaml:6:3 There is no competency "shiping". Did you mean/,
      ),
      expect.stringMatching(/^roles\/lead.yaml:5:21 A level is a whole number from 0 to 5/),
    ]);
  });

  it('is shown the place of a problem after a part that had to be left out', () => {
    const both = rewritten(
      rewritten(tinyQuestions, CLARITY, 'type: anchor', 'type: ancor'),
      CLARITY,
      'text: I write to 3 of them',
      'text: I ensure 3 of them',
    );
    expect(compileBank(both).problems).toContainEqual(
      expect.objectContaining({
        ...placeOf('I ensure', textOf(both, CLARITY)),
        item: 'clarity-s1',
      }),
    );
  });
});

describe('hostile files', () => {
  it.each([
    ['brackets ten thousand deep', '['.repeat(10_000)],
    ['a million characters and more', '#'.repeat(1_000_001)],
    ['aliases that multiply', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]'],
    ['an alias of itself', 'a: &a [*a]'],
    ['names of inherited things', '__proto__: { level: 3 }\nconstructor: 1'],
    ['half a character', 'id: "\\ud83d"'],
    ['no YAML at all', '\u0000\u0001%'],
  ])('are refused with a sentence: %s', (_, text) => {
    const files = tinyQuestions.map((file) =>
      file.path === 'roles/lead.yaml' ? { ...file, text } : file,
    );
    const { compiled, problems } = compileBank(files);
    expect(compiled).toBeNull();
    expect(problems[0]?.sentence).toMatch(/^[A-Z"].*\.$/);
  });
});
