import { describe, expect, it } from 'vitest';
import { readAnswersLine } from '../../src/cli/answersLine';
import { readLinkLine } from '../../src/cli/linkLine';
import { assessReadiness } from '../../src/domain/readiness';
import { encodeLink } from '../../src/link/encodeLink';
import { encodeResult } from '../../src/link/encodeResult';
import { levelsOf } from '../../src/link/v2/fromReadiness';
import { companyEdition, tinyEdition } from '../link/knownEditions';

const { bank } = companyEdition;
const read = (line: string) => readAnswersLine(line, bank, ['short', 'full']);

describe('a line of answers', () => {
  it('becomes an assessment of oneself', () => {
    const line = {
      role: 'head',
      stage: 'young',
      context: ['remote', 'remote'],
      form: 'full',
      answers: { 'clarity-a1': 'e', 'clarity-f1': 'skip', 'coaching-a1': 'no-opportunity' },
    };
    expect(read(JSON.stringify(line))).toEqual({
      edition: '1.3',
      rater: 'self',
      form: 'full',
      askedRole: 'head',
      target: { role: 'head', stage: 'young', contexts: ['remote', 'remote'] },
      answers: line.answers,
    });
  });

  it.each([
    ['nope', 'This is not JSON'],
    ['{"role":"head","answers":{}', 'This is not JSON'],
    [`${'['.repeat(10_000)}`, 'This is not JSON'],
    ['null', 'A line has to be a JSON object.'],
    ['7', 'A line has to be a JSON object.'],
    ['[]', 'A line has to be a JSON object.'],
    ['{}', '"role" is missing.'],
    ['{"role":"head"}', '"answers" is missing.'],
    ['{"role":"pope","answers":{}}', 'There is no role "pope"; known are: member, lead, head.'],
    ['{"role":["head"],"answers":{}}', 'There is no role ["head"]'],
    ['{"role":null,"answers":{}}', 'There is no role null'],
    ['{"role":"toString","answers":{}}', 'There is no role "toString"'],
    [
      '{"role":"head","stage":"late","answers":{}}',
      'There is no stage "late"; known are: young, grown.',
    ],
    ['{"role":"head","context":["war"],"answers":{}}', 'There is no context "war"'],
    ['{"role":"head","context":"remote","answers":{}}', '"context" has to be a list of ids.'],
    [
      '{"role":"head","form":"endless","answers":{}}',
      'There is no form "endless"; known are: short, full.',
    ],
    ['{"role":"head","contexts":[],"answers":{}}', 'Nothing reads "contexts"'],
    ['{"role":"head","__proto__":{"stage":"young"},"answers":{}}', 'Nothing reads "__proto__"'],
    ['{"__proto__":{"role":"head","answers":{}}}', 'Nothing reads "__proto__"'],
    ['{"role":"head","constructor":1,"answers":{}}', 'Nothing reads "constructor"'],
    ['{"role":"head","answers":null}', '"answers" has to be an object'],
    ['{"role":"head","answers":[]}', '"answers" has to be an object'],
    ['{"role":"head","answers":"skip"}', '"answers" has to be an object'],
    ['{"role":"head","answers":{"gone":"a"}}', 'There is no item "gone".'],
    ['{"role":"head","answers":{"__proto__":"a"}}', 'There is no item "__proto__".'],
    [
      '{"role":"head","answers":{"clarity-a1":"z"}}',
      'The item "clarity-a1" does not offer "z"; it offers: a, b, c, d, e, f, skip, no-opportunity.',
    ],
    ['{"role":"head","answers":{"clarity-a1":3}}', 'The item "clarity-a1" does not offer 3'],
    ['{"role":"head","answers":{"clarity-a1":null}}', 'The item "clarity-a1" does not offer null'],
    [
      '{"role":"head","answers":{"clarity-f1":"no-opportunity"}}',
      'The item "clarity-f1" is a fact: it does not offer "no-opportunity".',
    ],
  ])('%j is refused with a sentence', (line, sentence) => {
    expect(() => read(line)).toThrow(sentence);
  });
});

describe('a line with a link', () => {
  const assessment = read('{"role":"head","answers":{"clarity-a1":"e"}}');
  const link = encodeLink({ assessment, label: 'Zoë' }, companyEdition);
  const { target, answers, form } = assessment;
  const levels = encodeResult(
    levelsOf(assessReadiness(bank, target, answers, form)),
    companyEdition,
  );
  const editions = [companyEdition, tinyEdition];
  const named = (edition: string) => ({ ...companyEdition, bank: { ...bank, edition } });

  it('gives what it carries and the edition that it was made with', () => {
    const { shared, edition } = readLinkLine(`Look: ${link}.`, editions);
    expect(shared).toEqual({ assessment, label: 'Zoë' });
    expect(edition).toBe(companyEdition);
  });

  it.each([
    ['hello', editions, 'This is not a link to a result.'],
    [
      link + 'A'.repeat(4000),
      editions,
      `This is too long for a link: ${link.length + 4000} characters, at most 4000.`,
    ],
    [link.replace('/1.', '/3.'), editions, 'This link needs a newer version of this program.'],
    [link, [named('1.2')], 'This link was made with edition 1.3; the newest one here is 1.2.'],
    [
      encodeLink({ assessment: { ...assessment, edition: '0.9' } }, named('0.9')),
      editions,
      'This link was made with edition 0.9, a trial edition that is no longer kept.',
    ],
    [
      link,
      [{ ...companyEdition, digest: tinyEdition.digest }],
      'This link was made with other questions that call themselves edition 1.3.',
    ],
    [levels, editions, 'This link holds levels without the answers behind them'],
    [link.slice(0, -2), editions, 'The end of this link is missing.'],
    [
      `${link.slice(0, -1)}${link.endsWith('A') ? 'B' : 'A'}`,
      editions,
      'This link was changed on its way: its checksum does not fit.',
    ],
  ])('%.20s… is refused with a sentence', (text, known, sentence) => {
    expect(() => readLinkLine(text, known)).toThrow(sentence);
  });
});
