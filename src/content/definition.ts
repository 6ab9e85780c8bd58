import * as v from 'valibot';
import { itemEntry } from './itemDefinition';
import { id, level, list, named, shape, text, weight, wholeNumber } from './source/parts';
import { scoringSection } from './source/scoringSection';

/**
 * What may stand in the files of `questions/`. This one definition validates them and is what the
 * JSON Schemas for editors are generated from. It says what a file looks like; what must fit
 * together across files is checked in `check/`.
 */

const levelChange = v.picklist(
  [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5],
  'Write how many whole levels to add, for instance 1 or -1.',
);
const changes = {
  levels: v.optional(
    v.pipe(named(levelChange), v.description('Whole levels added, by competency.')),
  ),
  weights: v.optional(v.pipe(named(weight), v.description('Weights set, by competency.'))),
  gates: v.optional(
    v.pipe(list(id), v.description('The whole list of gates, in place of the role’s.')),
  ),
};
const nameAndSummary = { name: text, summary: text };

export const bankFile = shape({
  edition: v.pipe(
    v.string('Write the edition in quotes, for instance "1.0".'),
    v.regex(/^\d+\.\d+$/, 'An edition is two numbers with a dot, in quotes, for instance "1.0".'),
    v.description('Raise it when keys, requirements or constants change, then release it.'),
  ),
  levels: list(shape({ level, ...nameAndSummary })),
  areas: list(
    shape({
      id,
      name: text,
      askedBy: v.optional(
        v.pipe(
          v.picklist(['behaviour', 'facts'], 'Write behaviour or facts.'),
          v.description(
            'What the short form asks: an anchor and a fact (default), or facts alone.',
          ),
        ),
      ),
      competencies: list(id),
    }),
  ),
  ladder: list(shape({ id, name: text, roles: list(id) })),
  stages: list(shape({ id, ...nameAndSummary })),
  contexts: list(
    shape({
      id,
      ...nameAndSummary,
      roles: v.optional(list(id)),
      ...changes,
      use: v.optional(shape({ role: id, stage: id })),
    }),
  ),
  forms: list(shape({ id, name: text, minutes: wholeNumber(1, 600) })),
  scoring: scoringSection,
});

const interviewTexts = { question: text, strong: text };
const stepTexts = { practice: text, assignment: text, evidence: text };
const stepTo = v.picklist([1, 2, 3, 4, 5], 'A step leads to a level from 1 to 5.');
const short = v.pipe(
  text,
  v.maxLength(14, 'The short name has to fit a chart: 14 characters at most.'),
);

export const competencyFile = shape({
  id,
  area: id,
  name: text,
  short,
  definition: text,
  items: list(itemEntry),
  interview: v.optional(
    v.pipe(
      list(shape(interviewTexts)),
      v.description(
        'Where the competency is a must-have of some role: two questions of a hiring panel, and what a strong answer holds.',
      ),
    ),
  ),
  steps: list(shape({ to: stepTo, ...stepTexts })),
});

export const roleFile = shape({
  id,
  title: text,
  summary: text,
  requirements: named(
    shape({
      level,
      weight,
      gate: v.optional(v.boolean('Write gate: true, or take the gate out.')),
    }),
  ),
  defaultStage: v.optional(
    v.pipe(id, v.description('The stage that `requirements` is written for.')),
  ),
  stages: v.optional(named(shape(changes))),
});

const ROW_NAME = 'A row is named S and two or three digits, such as S07.';

export const coverageFile = shape({
  rows: list(
    shape({
      id: v.pipe(v.string(ROW_NAME), v.regex(/^S\d{2,3}$/, ROW_NAME)),
      text,
      competency: v.optional(id),
      tags: v.optional(list(text)),
      scored: v.optional(v.boolean('Write scored: false, or take the line out.')),
    }),
  ),
});

export const calibrationFile = shape({
  vignettes: v.pipe(
    list(shape({ id, competency: id, text, level, why: text })),
    v.description('Two people to rate before the quiz, with their level and the reason for it.'),
  ),
});

/** Any share of the texts, by the same ids; what is missing is shown in English. */
export const translationFile = v.partial(
  shape({
    levels: list(v.partial(shape({ level, ...nameAndSummary }), ['name', 'summary'])),
    areas: named(shape({ name: text })),
    competencies: named(
      v.partial(
        shape({
          name: text,
          short,
          definition: text,
          steps: list(
            v.partial(shape({ to: stepTo, ...stepTexts }), ['practice', 'assignment', 'evidence']),
          ),
          interview: v.pipe(
            list(v.partial(shape(interviewTexts))),
            v.description('In the order of the English questions.'),
          ),
        }),
      ),
    ),
    roleGroups: named(shape({ name: text })),
    roles: named(v.partial(shape({ title: text, summary: text }))),
    stages: named(v.partial(shape(nameAndSummary))),
    contexts: named(v.partial(shape(nameAndSummary))),
    forms: named(shape({ name: text })),
    items: named(
      v.partial(
        shape({
          stem: text,
          managerStem: text,
          options: named(v.partial(shape({ text, manager: text, rationale: text }))),
        }),
      ),
    ),
    calibration: named(v.partial(shape({ text, why: text }))),
  }),
);

export type BankFile = v.InferOutput<typeof bankFile>;
export type CompetencyFile = v.InferOutput<typeof competencyFile>;
export type RoleFile = v.InferOutput<typeof roleFile>;
export type CalibrationFile = v.InferOutput<typeof calibrationFile>;
export type CoverageFile = v.InferOutput<typeof coverageFile>;
export type TranslationFile = v.InferOutput<typeof translationFile>;

/** The definitions by the name of their JSON Schema. */
export const DEFINITIONS = {
  bank: bankFile,
  competency: competencyFile,
  role: roleFile,
  coverage: coverageFile,
  calibration: calibrationFile,
  translation: translationFile,
} as const;
