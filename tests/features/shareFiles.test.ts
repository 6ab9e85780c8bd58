import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bank } from '../../src/content/bank';
import { NO_OPPORTUNITY, SKIPPED } from '../../src/domain/answerSheet';
import { itemsOfAssessment } from '../../src/domain/assessment';
import { areaOf } from '../../src/domain/bank';
import { assessReadiness } from '../../src/domain/readiness';
import { resultFile, SCHEMA_ADDRESS } from '../../src/features/share/files/resultFile';
import { resultFileSchema } from '../../src/features/share/files/resultFileSchema';
import { resultTable, type TableWords } from '../../src/features/share/files/resultTable';
import {
  NOTHING_ADDED,
  resultToShare,
  type Shareable,
  type ShareForm,
} from '../../src/features/share/sharing';
import { csvOf } from '../../src/ui/csv';
import { optionNear } from '../domain/people';

const target = { role: 'product-director', stage: null, contexts: [] };
const circumstances = { askedRole: target.role, target, form: 'short' } as const;
const items = itemsOfAssessment(bank, circumstances);
const answers = Object.fromEntries(
  items.map((item, index) => [
    item.id,
    item.type === 'anchor' && index % 5 === 0 ? NO_OPPORTUNITY : optionNear(item, index % 5),
  ]),
);
const first = items[0]?.id ?? '';
const from: Shareable = {
  assessment: { ...circumstances, edition: bank.edition, rater: 'self', answers },
  readiness: assessReadiness(bank, target, answers, 'short'),
  examples: { [first]: { what: 'Led it.', when: 'Spring', effect: '', witness: 'Ana' } },
  month: '2026-11',
};
const LINK = 'https://example.org/app/#/r/1.abc';
const APP = 'https://example.org/app/index.html';

const fileOf = (chosen: Partial<ShareForm>) =>
  resultFile(resultToShare(from, { ...NOTHING_ADDED, ...chosen }), from.readiness, LINK, APP);

const DISCLOSURES: readonly Partial<ShareForm>[] = [
  { disclosure: 'everything' },
  { disclosure: 'everything', withExamples: true, withLabel: true, label: 'Zoë', withMonth: true },
  { disclosure: 'levels', request: 'your-view' },
  { disclosure: 'areas', withLabel: true, label: 'Zoë' },
];

describe('The published schema of a result file', () => {
  it('says what the app means; if not, run this test with "-u" and look at what changed', async () => {
    const schema = { title: 'Next Rung: a result', ...toJsonSchema(resultFileSchema) };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(
      `../../public/${SCHEMA_ADDRESS}`,
    );
  });

  it.each(DISCLOSURES)('accepts the file of %o, as it is written', (chosen) => {
    const written = JSON.parse(JSON.stringify(fileOf(chosen)));
    expect(v.parse(resultFileSchema, written)).toEqual(written);
  });

  it('is found from the address of the app', () => {
    expect(fileOf({}).$schema).toBe(`https://example.org/app/${SCHEMA_ADDRESS}`);
  });

  it('refuses a file that reveals more than it says', () => {
    const file = { ...fileOf({ disclosure: 'areas' }), answers };
    expect(v.is(resultFileSchema, file)).toBe(false);
  });
});

describe('A result file', () => {
  it('of levels holds no answer and no example', () => {
    const file = fileOf({ disclosure: 'levels', withExamples: true });
    expect(Object.keys(file)).not.toContain('answers');
    expect(JSON.stringify(file)).not.toContain('Led it.');
  });

  it('of areas holds neither verdict nor competency', () => {
    const text = JSON.stringify({ ...fileOf({ disclosure: 'areas' }), $schema: '' });
    for (const { competency } of from.readiness.competencies)
      expect(text).not.toContain(competency);
    expect(text).not.toContain(from.readiness.verdict);
  });

  it('holds name, month and examples only where they were ticked', () => {
    const plain = fileOf({ label: 'Zoë' });
    expect(Object.keys(plain)).toEqual(expect.not.arrayContaining(['label', 'month', 'examples']));
    expect(fileOf(DISCLOSURES[1] ?? {})).toMatchObject({
      label: 'Zoë',
      month: '2026-11',
      examples: from.examples,
    });
  });
});

const words: TableWords = {
  column: (name) => name,
  area: (id) => `Area ${id}`,
  competency: (id) => `=Competency ${id}`,
  areaOf: (id) => `Area ${areaOf(bank, id)}`,
  yes: 'yes',
};
const tableOf = (disclosure: 'answers' | 'levels' | 'areas') =>
  resultTable({ disclosure }, from.readiness, words);

describe('The table', () => {
  it('has a row for each competency, and for each area where only they are shared', () => {
    expect(
      tableOf('levels')
        .slice(1)
        .map(([id]) => id),
    ).toEqual(from.readiness.competencies.map(({ competency }) => competency));
    expect(
      tableOf('areas')
        .slice(1)
        .map(([id]) => id),
    ).toEqual(bank.areas.map(({ id }) => id));
  });

  it('has as many cells in each row as there are columns', () => {
    for (const disclosure of ['answers', 'areas'] as const) {
      const [head = [], ...rows] = tableOf(disclosure);
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
  });

  it('leaves what is unknown empty, and never writes it as zero', () => {
    const sheet = Object.fromEntries(items.map(({ id }) => [id, SKIPPED]));
    const unknown = assessReadiness(bank, target, sheet, 'short');
    const rows = resultTable({ disclosure: 'levels' }, unknown, words).slice(1);
    expect(rows.map((row) => [row[4], row[5]])).toEqual(rows.map(() => [null, null]));
  });

  it('as CSV starts no cell with a formula', async () => {
    const csv = [...(await csvOf([tableOf('levels')]))].join('');
    expect(csv).toContain(`,'=Competency`);
    expect(csv).not.toMatch(/(^|,)"?[=+@]/m);
  });
});
