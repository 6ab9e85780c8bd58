import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { normaliseLabel } from '../../src/link/label';
import { calendarFrom } from '../../src/ui/calendar';
import { csvOf } from '../../src/ui/csv';
import { heading, lines, list, markdownFrom, paragraph, strong, text } from '../../src/ui/markdown';
import { fileName } from '../../src/ui/saveFile';
import { payloads } from '../fixtures/payloads';
import { noteTrust, trustCount } from '../trust/share';

const COUNT = trustCount(6, 'node');
const FORMULA = /^[=+\-@\uff0b\uff0d\uff1d\uff20]/;

/** Cells as the worst of readers sees them: any separator separates, and quotes mean nothing. */
function cellsIn(csv: string): string[] {
  const cells = csv.replace(/^\ufeff/, '').split(/[;,\t\r\n]/);
  return cells.map((cell) => cell.replace(/^["\s]+/, ''));
}

async function csvProblem(payload: string): Promise<string | null> {
  const rows = [
    ['Name', payload, 2],
    [`Zoë; ${payload}`, null, 1.5],
  ];
  const csv = [...(await csvOf([rows]))].join('');
  const formula = cellsIn(csv).find((cell) => FORMULA.test(cell));
  if (formula !== undefined) return `a formula in CSV: ${formula}`;
  const [first] = Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',' }).data;
  // Apostrophes are all that is added.
  const [kept, given] = [first?.[1] ?? '', payload].map((text) => text.replaceAll("'", ''));
  return kept === given ? null : `other words in CSV: ${kept}`;
}

/** What is markup wherever it stands and is not escaped. */
const INLINE = [/(?<!\\)<[a-z!/?]/i, /(?<!\\)\[[^\]]*\]/, /(?<!\\)`/];
/** What makes a block at the start of a line. */
const BLOCK = /^\s*(?:#{1,6}|[-+*>]|\d+[.)]|={2,}|-{2,}|~{3,})(?:\s|$)/;

function markdownProblem(payload: string): string | null {
  const blocks = [
    heading(2, payload),
    paragraph(strong(payload), text(': '), text(payload)),
    paragraph(...lines(payload)),
    list([[paragraph(text(payload))]]),
  ];
  for (const [index, block] of blocks.entries()) {
    const written = markdownFrom([block]).replace(/\n$/, '');
    const [first = '', ...others] = written.split('\n');
    const inner = [
      first.replace(index === 0 ? /^## ?/ : index === 3 ? /^- ?/ : /^/, ''),
      ...others,
    ];
    for (const line of inner) {
      // Behind the mark of a heading nothing else begins.
      const rules = index === 0 ? INLINE : [...INLINE, BLOCK];
      if (rules.some((rule) => rule.test(line))) return `markup in Markdown: ${line}`;
      if (line === '' && inner.length > 1) return `another block in Markdown: ${written}`;
    }
  }
  return null;
}

const CALENDAR_LINES = new Set([
  ...['BEGIN:VCALENDAR', 'VERSION', 'PRODID', 'BEGIN:VEVENT', 'UID', 'SEQUENCE', 'DTSTAMP'],
  ...['DTSTART', 'X-MICROSOFT-CDO-ALLDAYEVENT', 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT'],
  ...['SUMMARY', 'END:VEVENT', 'END:VCALENDAR'],
]);

function calendarProblem(payload: string): string | null {
  const calendar = calendarFrom([{ id: 'one', day: '2027-01-29', title: payload }]);
  const unfolded = calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  for (const line of unfolded) {
    const name = line.split(/[:;]/)[0] ?? '';
    if (!CALENDAR_LINES.has(name) && !CALENDAR_LINES.has(line)) return `a line in iCal: ${line}`;
    if (/[\r\n\p{Cc}]/u.test(line)) return `a control character in iCal: ${line}`;
  }
  return unfolded.length === CALENDAR_LINES.size ? null : `${unfolded.length} lines in iCal`;
}

function otherProblem(payload: string): string | null {
  if (/[\p{Cc}\p{Bidi_Control}]/u.test(normaliseLabel(payload))) return 'controls in a label';
  if (!/^next-rung-[\w-]+\.md$/.test(fileName('plan', 'md'))) return 'another name of a file';
  return JSON.parse(JSON.stringify({ payload })).payload === payload ? null : 'other words in JSON';
}

it(`Trust 6: ${COUNT} payloads in a table, in Markdown and in a calendar stay words: no formula, no markup, no line of their own`, async () => {
  const problems: string[] = [];
  for (const payload of payloads(COUNT)) {
    const found = [
      await csvProblem(payload),
      markdownProblem(payload),
      calendarProblem(payload),
      otherProblem(payload),
    ].filter((problem) => problem !== null);
    if (found.length > 0) problems.push(`${JSON.stringify(payload)}: ${found.join('; ')}`);
  }
  noteTrust({ number: 6, engine: 'node', count: COUNT, failures: problems.length });
  expect(problems).toEqual([]);
});
