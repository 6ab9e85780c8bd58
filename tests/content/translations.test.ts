import { describe, expect, it } from 'vitest';
import { compileBank } from '../../src/content/compileBank';
import { tinyQuestions } from '../fixtures/tinyQuestions';

function withTranslation(text: string, path = 'translations/de/texte.yaml') {
  return compileBank([...tinyQuestions, { path, text }]);
}

describe('a translation', () => {
  it('replaces the texts that it has, and leaves the others in English', () => {
    const { compiled } = withTranslation(`levels:
  - { level: 3, name: Verantwortlich }
competencies:
  clarity:
    name: Klar schreiben
    steps:
      - { to: 2, practice: Schreibe Seite 2. }
items:
  clarity-a1:
    options:
      c: { text: Ich habe zwei Seiten geschrieben. }
`);
    const { en, de } = compiled?.texts ?? {};
    expect(de?.wording.levels[3]).toEqual({ ...en?.wording.levels[3], name: 'Verantwortlich' });
    expect(de?.wording.competencies.clarity?.name).toBe('Klar schreiben');
    expect(de?.advice.competencies.clarity?.steps.map(({ practice }) => practice)).toEqual([
      'Write page 1.',
      'Schreibe Seite 2.',
      'Write page 3.',
      'Write page 4.',
      'Write page 5.',
    ]);
    const [german, english] = [de?.own.items, en?.own.items];
    expect(german?.['clarity-a1']?.options.c?.text).toBe('Ich habe zwei Seiten geschrieben.');
    expect(german?.['clarity-a1']?.options.d).toEqual(english?.['clarity-a1']?.options.d);
    expect(german?.['clarity-f1']).toEqual(english?.['clarity-f1']);
  });

  it('reaches what managers, panels and readers of results read, text by text', () => {
    const { compiled } = withTranslation(`competencies:
  clarity:
    interview:
      - {}
      - { strong: Nennt die Leser. }
items:
  clarity-a1:
    managerStem: Wie viele Seiten?
    options:
      c: { manager: Zwei Seiten. }
  clarity-s1:
    options:
      a: { rationale: Es denkt an einen. }
calibration:
  vignette-2: { why: Sie tat es allein. }
`);
    const { en, de } = compiled?.texts ?? {};
    expect(de?.advice.competencies.clarity?.interview).toEqual([
      en?.advice.competencies.clarity?.interview[0],
      { question: 'Tell us about page 2.', strong: 'Nennt die Leser.' },
    ]);
    expect(de?.manager.items['clarity-a1']?.stem).toBe('Wie viele Seiten?');
    expect(de?.manager.items['clarity-a1']?.options.c?.text).toBe('Zwei Seiten.');
    expect(de?.manager.items['clarity-a1']?.options.d).toEqual(
      en?.manager.items['clarity-a1']?.options.d,
    );
    expect(de?.advice.rationales['clarity-s1']?.a).toBe('Es denkt an einen.');
    expect(de?.calibration.vignettes['vignette-2']?.why).toBe('Sie tat es allein.');
    expect(de?.calibration.vignettes['vignette-1']).toEqual(
      en?.calibration.vignettes['vignette-1'],
    );
    expect(de?.wording).toEqual(en?.wording);
    expect(de?.own).toEqual(en?.own);
  });

  it('never changes the bank', () => {
    const { compiled } = withTranslation('items: { clarity-a1: { stem: Wie viele Seiten? } }');
    expect(compiled?.digest).toBe(compileBank(tinyQuestions).compiled?.digest);
  });

  it.each([
    [
      'items: { clarity-a9: { stem: Was? } }',
      10,
      'The English texts have no "clarity-a9" here. Did you mean "clarity-a1"?',
    ],
    [
      'items: { clarity-a1: { options: { g: { text: Nichts } } } }',
      35,
      'The English texts have no "g" here.',
    ],
    ['items: { clarity-a1: { stam: Was? } }', 24, '"stam" is not known here. Did you mean "stem"?'],
    [
      'items: { clarity-a1: { options: { a: { rationale: Darum. } } } }',
      40,
      'The English texts have no "rationale" here.',
    ],
    [
      'competencies: { clarity: { interview: [{}, {}, { strong: Drei. }] } }',
      48,
      'The English texts have no "2" here.',
    ],
    [
      'competencies: { clarity: { short: Klarheit im Text } }',
      35,
      'The short name has to fit a chart: 14 characters at most.',
    ],
  ])('names texts that exist: %s', (text, column, sentence) => {
    expect(withTranslation(text).problems).toEqual([
      expect.objectContaining({ file: 'translations/de/texte.yaml', line: 1, column, sentence }),
    ]);
  });

  it('translates a text once', () => {
    const { problems } = compileBank([
      ...tinyQuestions,
      { path: 'translations/de/a.yaml', text: 'roles: { lead: { title: Leitung } }' },
      { path: 'translations/de/b.yaml', text: 'roles: { lead: { title: Chefin } }' },
    ]);
    expect(problems).toEqual([
      {
        file: 'translations/de/b.yaml',
        line: 1,
        column: 18,
        sentence: 'This text is already translated in translations/de/a.yaml.',
      },
    ]);
  });

  it.each([
    [
      'deutsch!',
      'The folder "deutsch!" is not named for a language; use names such as "de" or "pt-BR".',
    ],
    ['pt-br', 'The folder "pt-br" is not named for a language; name it "pt-BR".'],
    ['en', 'English is written in the question files themselves, not in a translation.'],
  ])('stands in a folder named for its language: %s', (locale, sentence) => {
    const { problems } = withTranslation(
      'forms: { short: { name: Kurz } }',
      `translations/${locale}/a.yaml`,
    );
    expect(problems.map((problem) => problem.sentence)).toEqual([sentence]);
  });
});
