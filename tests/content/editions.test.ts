import { describe, expect, it } from 'vitest';
import { decideRelease } from '../../src/cli/release';
import { type CompiledBank, compileBank, type SourceFile } from '../../src/content/compileBank';
import { canonicalJson, digestOf } from '../../src/content/digest';
import { compareEditions, writeRelease } from '../../src/content/source/release';
import { rewritten, tinyQuestions } from '../fixtures/tinyQuestions';

const CLARITY = 'competencies/clarity.yaml';

function compiled(files: readonly SourceFile[]): CompiledBank {
  const { compiled, problems } = compileBank(files);
  if (!compiled) throw new Error(problems.map(({ sentence }) => sentence).join('\n'));
  return compiled;
}

function sentences(files: readonly SourceFile[]): string[] {
  return compileBank(files).problems.map(({ sentence }) => sentence);
}

/** The questions with the present edition released under a name. */
function released(files: readonly SourceFile[], edition: string): SourceFile[] {
  const named = files.map((file) =>
    file.path === 'bank.yaml'
      ? { ...file, text: file.text.replace(/^edition: .*/, `edition: "${edition}"`) }
      : file,
  );
  return [...named, { path: `editions/${edition}.json`, text: writeRelease(compiled(named).bank) }];
}

function raised(files: readonly SourceFile[], edition: string): SourceFile[] {
  return files.map((file) =>
    file.path === 'bank.yaml'
      ? { ...file, text: file.text.replace(/^edition: .*/, `edition: "${edition}"`) }
      : file,
  );
}

const first = released(tinyQuestions, '1.0');

describe('a released edition', () => {
  it('compiles to what was released', () => {
    expect(canonicalJson(compiled(first).bank)).toBe(
      canonicalJson(JSON.parse(writeRelease(compiled(first).bank)).bank),
    );
    expect(compiled(first).releases.map(({ digest }) => digest)).toEqual([compiled(first).digest]);
  });

  it('lets texts be mended', () => {
    const reworded = rewritten(first, CLARITY, 'I wrote zero. pages', 'I wrote zero, pages');
    expect(compiled(reworded).digest).toBe(compiled(first).digest);
  });

  it.each([
    [
      'a requirement',
      ['roles/lead.yaml', 'clarity: { level: 4', 'clarity: { level: 3'],
      'Edition 1.0 is released, but lead now requires 3 instead of 4 of clarity. Raise "edition" in bank.yaml and run "npm run bank -- --release".',
    ],
    [
      'a weight',
      ['roles/lead.yaml', 'level: 3, weight: 2', 'level: 3, weight: 1'],
      'Edition 1.0 is released, but lead now gives shipping the weight 1 instead of 2. Raise',
    ],
    [
      'a gate',
      ['roles/junior.yaml', ', gate: true', ''],
      'Edition 1.0 is released, but clarity is no longer a gate of junior. Raise',
    ],
    [
      'a stage',
      ['roles/lead.yaml', '{ clarity: -1 }', '{ clarity: -2 }'],
      'Edition 1.0 is released, but roles > lead > stages > startup > levels > clarity is now -2 instead of -1. Raise',
    ],
    [
      'a context',
      ['bank.yaml', 'weights: { clarity: 3 }', 'weights: { clarity: 2 }'],
      'Edition 1.0 is released, but contexts > remote > weights > clarity is now 2 instead of 3. Raise',
    ],
    [
      'a constant',
      ['bank.yaml', 'variance: 4', 'variance: 3'],
      'Edition 1.0 is released, but constants > prior > variance is now 3 instead of 4. Raise',
    ],
    [
      'a form',
      [
        CLARITY,
        'type: fact\n    forms: [short, full]',
        'type: fact\n    forms: [short, gate, full]',
      ],
      'Edition 1.0 is released, but items > clarity-f1 > forms is now [short, full, gate] instead of [short, full]. Raise',
    ],
    [
      'the order of the ladder',
      [
        'bank.yaml',
        '{ id: starting, name: Starting out, roles: [junior] }\n  - { id: leading, name: Leading, roles: [lead] }',
        '{ id: all, name: All, roles: [lead, junior] }',
      ],
      'Edition 1.0 is released, but the order of roles changed. Raise',
    ],
  ])('names what changed: %s', (_, [file = '', from = '', to = ''], sentence) => {
    expect(sentences(rewritten(first, file, from, to))).toEqual([
      expect.stringContaining(sentence),
    ]);
  });

  it('points at the place of the change', () => {
    const changed = rewritten(
      first,
      'roles/lead.yaml',
      'clarity: { level: 4',
      'clarity: { level: 3',
    );
    expect(compileBank(changed).problems).toMatchObject([
      { file: 'roles/lead.yaml', line: 5, column: 21 },
    ]);
  });

  it('does not compile to less than it was when the edition goes back', () => {
    expect(sentences(raised(first, '0.9'))).toEqual([
      'Edition 1.0 has been released already; this cannot go back to 0.9.',
    ]);
  });

  it('is refused when its file was edited', () => {
    const edited = rewritten(first, 'editions/1.0.json', '"level": 4', '"level": 5');
    expect(sentences(edited)).toContainEqual(
      expect.stringMatching(/^This released edition is not as it was released/),
    );
  });
});

describe('a released question', () => {
  const next = raised(first, '1.1');
  const removed = (files: readonly SourceFile[]) =>
    files.map((file) =>
      file.path === CLARITY
        ? {
            ...file,
            text: file.text.replace(/ {2}- id: clarity-a2[\s\S]*?(?= {2}- id: clarity-s1)/, ''),
          }
        : file,
    );

  it('cannot be taken out, and the sentence says what to do', () => {
    expect(sentences(removed(next))).toContain(
      'The question "clarity-a2" has been released and is gone. Bring it back and keep it with "retired: true"; links still hold answers to it. A new question gets a new id.',
    );
  });

  it.each([
    ['re-keyed', 'level: 1\n        text: I write to 1', 'level: 0\n        text: I write to 1'],
    ['given another option id', '- id: a\n        level: 1\n', '- id: z\n        level: 1\n'],
  ])('cannot be %s', (_, from, to) => {
    expect(sentences(rewritten(next, CLARITY, from, to))).toEqual([
      expect.stringMatching(
        /^"clarity-s1" has been released and had the keys a=1 b=2 c=3 d=5, not .*keep this question with "retired: true" and write the new question under a new id\.$/,
      ),
    ]);
  });

  it('keeps its slot and its options’ places when retired, and new questions come after it', () => {
    const changed = rewritten(
      rewritten(
        next,
        CLARITY,
        'id: clarity-f1\n    type: fact\n    forms: [short, full]',
        'id: clarity-f1\n    type: fact\n    retired: true',
      ),
      CLARITY,
      '  - id: clarity-a1',
      `${factText()}  - id: clarity-a1`,
    );
    const { items } = compiled(changed).bank;
    const before = compiled(first).bank.items;
    expect(items.slice(0, before.length)).toEqual(
      before.map((item) => (item.id === 'clarity-f1' ? { ...item, forms: [] } : item)),
    );
    expect(items.slice(before.length).map(({ id }) => id)).toEqual(['clarity-f0']);
  });

  function factText(): string {
    const text = tinyQuestions.find(({ path }) => path === CLARITY)?.text ?? '';
    const fact = /( {2}- id: clarity-f1[\s\S]*?)interview:/.exec(text)?.[1] ?? '';
    return fact.replaceAll('clarity-f1', 'clarity-f0');
  }
});

describe('a release', () => {
  const edition = (name: string) => compiled(raised(tinyQuestions, name));

  it('writes a new edition', () => {
    expect(decideRelease(edition('1.0'), undefined, false)).toMatchObject({
      write: true,
      path: 'editions/1.0.json',
    });
  });

  it('never overwrites an edition from 1 on', () => {
    for (const force of [false, true]) {
      expect(decideRelease(edition('1.0'), { digest: 'other' }, force)).toMatchObject({
        write: false,
        refused: true,
      });
    }
  });

  it('overwrites an edition before 1 by force alone', () => {
    expect(decideRelease(edition('0.1'), { digest: 'other' }, false).write).toBe(false);
    expect(decideRelease(edition('0.1'), { digest: 'other' }, true).write).toBe(true);
  });

  it('has nothing to do where nothing changed', () => {
    const { digest } = edition('1.0');
    expect(decideRelease(edition('1.0'), { digest }, false)).toMatchObject({
      write: false,
      refused: false,
    });
  });
});

describe('editions', () => {
  it('are ordered by number', () => {
    expect(['1.10', '1.9', '0.2', '2.0'].toSorted(compareEditions)).toEqual([
      '0.2',
      '1.9',
      '1.10',
      '2.0',
    ]);
  });

  it('have a digest that does not depend on the order of names', () => {
    const { bank } = compiled(tinyQuestions);
    const reordered = Object.fromEntries(Object.entries(bank).reverse()) as unknown as typeof bank;
    expect(digestOf(reordered)).toBe(digestOf(bank));
    expect(digestOf(bank)).toMatch(/^[0-9a-f]{64}$/);
  });
});
