import { describe, expect, it } from 'vitest';
import { compileBank } from '../../src/content/compileBank';
import { placeOf, rewritten, textOf, tinyQuestions } from '../fixtures/tinyQuestions';

interface Mistake {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Where the problem is expected: at this passage of the rewritten file. */
  readonly at: string;
  readonly sentence: string;
  readonly item?: string;
}

const CLARITY = 'competencies/clarity.yaml';

const MISTAKES: Record<string, Mistake> = {
  'a text with an unquoted colon': {
    file: 'roles/lead.yaml',
    from: 'Writes for everyone.',
    to: 'Writes: for everyone.',
    at: 'Writes: for',
    sentence: 'A text that holds ": " needs quotes around it.',
  },
  'a name twice in one place': {
    file: 'roles/lead.yaml',
    from: '  shipping: { level: 3',
    to: '  clarity: { level: 2, weight: 1 }\n  shipping: { level: 3',
    at: 'clarity: { level: 2',
    sentence: 'This name stands here twice; keep one of the two.',
  },
  'a repeated passage by alias': {
    file: 'roles/junior.yaml',
    from: 'title: Junior\nsummary: Learns to write.',
    to: 'title: &t Junior\nsummary: *t',
    at: '*t',
    sentence: '"*t" repeats a text from elsewhere; write it out here, or put it in quotes.',
  },
  'an empty file': {
    file: 'roles/lead.yaml',
    from: tinyQuestions.find(({ path }) => path === 'roles/lead.yaml')?.text ?? '',
    to: '# later',
    at: '# later',
    sentence: 'This file is empty.',
  },
  'a misspelt name': {
    file: CLARITY,
    from: '    months: 12',
    to: '    months: 12\n    retried: true',
    at: 'retried',
    sentence: '"retried" is not known here. Did you mean "retired"?',
    item: 'clarity-a1',
  },
  'an unknown name': {
    file: 'roles/lead.yaml',
    from: 'title: Lead',
    to: 'title: Lead\nsalary: none',
    at: 'salary',
    sentence:
      '"salary" is not known here. Known here: id, title, summary, requirements, defaultStage, stages.',
  },
  'a missing name': {
    file: 'roles/lead.yaml',
    from: 'title: Lead\n',
    to: '',
    at: 'id: lead',
    sentence: '"title" is missing here.',
  },
  'a number where a text belongs': {
    file: 'roles/lead.yaml',
    from: 'title: Lead',
    to: 'title: 7',
    at: '7',
    sentence: 'Write a text here; put it in quotes if it is a number, a date or true/false.',
  },
  'an empty text': {
    file: 'roles/lead.yaml',
    from: 'title: Lead',
    to: 'title: "  "',
    at: '"  "',
    sentence: 'This text is empty.',
  },
  'a text where a list belongs': {
    file: CLARITY,
    from: 'covers: [S01]',
    to: 'covers: S01',
    at: 'S01',
    sentence: 'Write a list here: one line for each entry, starting with "- ".',
    item: 'clarity-a1',
  },
  'an edition without quotes': {
    file: 'bank.yaml',
    from: 'edition: "0.1"',
    to: 'edition: 0.1',
    at: '0.1',
    sentence: 'Write the edition in quotes, for instance "1.0".',
  },
  'a name that no id can have': {
    file: CLARITY,
    from: 'id: clarity-a1',
    to: 'id: Clarity_A1',
    at: 'Clarity_A1',
    sentence:
      '"Clarity_A1" cannot be a name: use small letters, digits and hyphens, starting with a letter.',
    item: 'Clarity_A1',
  },
  'a level off the scale': {
    file: 'roles/lead.yaml',
    from: 'level: 4',
    to: 'level: 6',
    at: '6,',
    sentence: 'A level is a whole number from 0 to 5.',
  },
  'a weight out of range': {
    file: 'roles/lead.yaml',
    from: 'weight: 2',
    to: 'weight: 4',
    at: '4 }',
    sentence: 'A weight is 1, 2 or 3.',
  },
  'a constant out of range': {
    file: 'bank.yaml',
    from: 'fact: 0.7',
    to: 'fact: 0',
    at: '0 }\n  prior',
    sentence: 'Write a number from 0.01 to 5 here.',
  },
  'a label that does not fit the chart': {
    file: CLARITY,
    from: 'short: Clarity',
    to: 'short: Clear in writing',
    at: 'Clear in writing',
    sentence: 'The short name has to fit a chart: 14 characters at most.',
  },
  'a level of the scale that is missing': {
    file: 'bank.yaml',
    from: '  - { level: 2, name: Independent, summary: Alone. }\n',
    to: '',
    at: '- { level: 0',
    sentence: 'The scale lists the levels 0 to 5, once each and in this order.',
  },
  'a competency without a file': {
    file: 'bank.yaml',
    from: '[clarity]',
    to: '[clarity, shiping]',
    at: 'shiping',
    sentence: 'There is no file for the competency "shiping". Did you mean "shipping"?',
  },
  'a competency in two areas': {
    file: 'bank.yaml',
    from: '[shipping]',
    to: '[shipping, clarity]',
    at: 'clarity] }\nladder',
    sentence: '"clarity" stands here twice; each needs a name of its own.',
  },
  'a role that the ladder leaves out': {
    file: 'bank.yaml',
    from: 'roles: [lead]',
    to: 'roles: []',
    at: 'ladder',
    sentence: '"lead" has a file in roles/ but is not listed here.',
  },
  'a context for an unknown role': {
    file: 'bank.yaml',
    from: 'roles: [junior]\n    use',
    to: 'roles: [junor]\n    use',
    at: 'junor',
    sentence: 'There is no role "junor". Did you mean "junior"?',
  },
  'a context that weighs an unknown competency': {
    file: 'bank.yaml',
    from: 'weights: { clarity: 3 }',
    to: 'weights: { charm: 3 }',
    at: 'charm',
    sentence: 'There is no competency "charm".',
  },
  'a context that reads a role at a stage that it has not': {
    file: 'bank.yaml',
    from: 'use: { role: lead, stage: startup }',
    to: 'use: { role: lead, stage: enterprise }',
    at: 'enterprise',
    sentence: 'The role "lead" has no stage "enterprise" in its file.',
  },
  'no short form': {
    file: 'bank.yaml',
    from: 'id: short, name',
    to: 'id: brief, name',
    at: '- { id: brief',
    sentence: 'There has to be a form with the id "short".',
  },
  'a file named for another id': {
    file: CLARITY,
    from: 'id: clarity\n',
    to: 'id: clearness\n',
    at: 'clearness',
    sentence: 'The id "clearness" differs from the file\'s name "clarity".',
  },
  'an unknown area': {
    file: CLARITY,
    from: 'area: craft',
    to: 'area: crafts',
    at: 'crafts',
    sentence: 'There is no area "crafts". Did you mean "craft"?',
  },
  'an area that lists the competency no more': {
    file: CLARITY,
    from: 'area: craft',
    to: 'area: record',
    at: 'record',
    sentence: 'bank.yaml lists "clarity" in the area "craft", this file says "record".',
  },
  'a step that is missing': {
    file: CLARITY,
    from: '  - to: 2\n    practice: Write page 2.\n    assignment: Ask for chapter 2.\n    evidence: Show draft 2.\n',
    to: '',
    at: '- to: 1',
    sentence: 'There has to be one step to each of the levels 1, 2, 3, 4 and 5, in this order.',
  },
  'two questions with one id': {
    file: CLARITY,
    from: 'id: clarity-f1',
    to: 'id: clarity-a1',
    at: 'clarity-a1\n    type: fact',
    sentence: '"clarity-a1" stands here twice; each needs a name of its own.',
    item: 'clarity-a1',
  },
  'a question with the id of another file': {
    file: 'competencies/shipping.yaml',
    from: 'id: shipping-f1',
    to: 'id: clarity-f1',
    at: 'clarity-f1\n    type',
    sentence:
      'The id "clarity-f1" is already used in competencies/clarity.yaml; give this question another.',
    item: 'clarity-f1',
  },
  'two options with one level': {
    file: CLARITY,
    from: 'level: 3',
    to: 'level: 2',
    at: '- id: a\n        level: 0',
    sentence:
      'A question of type anchor has six options, one for each level from 0 to 5; these have 0, 1, 2, 2, 4, 5.',
    item: 'clarity-a1',
  },
  'a situational question with two equal levels': {
    file: CLARITY,
    from: 'level: 5\n        text: I write to 5',
    to: 'level: 3\n        text: I write to 5',
    at: '- id: a\n        level: 1\n        text: I write to 1',
    sentence:
      'A situational question has four options with four different levels; these have 1, 2, 3, 3.',
    item: 'clarity-s1',
  },
  'an option without a rationale': {
    file: CLARITY,
    from: '        rationale: It thinks of 2 of the people.\n',
    to: '',
    at: '- id: b\n        level: 2\n        text: I write to 2'.slice(2),
    sentence: 'Option "b" needs a rationale: one sentence on why it has its level.',
    item: 'clarity-s1',
  },
  'a rationale where it is never shown': {
    file: CLARITY,
    from: 'text: I wrote zero. pages that others could read.',
    to: 'text: I wrote zero. pages that others could read.\n        rationale: None.',
    at: 'None.',
    sentence: 'Situational questions alone have a rationale.',
    item: 'clarity-a1',
  },
  'two options with one id': {
    file: CLARITY,
    from: '- id: b\n        level: 1\n        text: I wrote',
    to: '- id: a\n        level: 1\n        text: I wrote',
    at: 'a\n        level: 1\n        text: I wrote',
    sentence: '"a" stands here twice; each needs a name of its own.',
    item: 'clarity-a1',
  },
  'an option with a reserved id': {
    file: CLARITY,
    from: '- id: b\n        level: 1\n        text: I wrote',
    to: '- id: skip\n        level: 1\n        text: I wrote',
    at: 'skip',
    sentence: 'An option cannot be called "skip": that word is kept for answers without an option.',
    item: 'clarity-a1',
  },
  'an anchor without its months': {
    file: CLARITY,
    from: '    months: 12\n',
    to: '',
    at: 'id: clarity-a1',
    sentence: 'An anchor says how many months it looks back on: add "months: 12".',
    item: 'clarity-a1',
  },
  'months on a fact': {
    file: 'competencies/shipping.yaml',
    from: 'covers: [S02]',
    to: 'covers: [S02]\n    months: 24',
    at: '24',
    sentence: 'Anchors alone have months.',
    item: 'shipping-f1',
  },
  'a question in no form': {
    file: CLARITY,
    from: '    forms: [gate, full]\n    covers: [S01]\n    months',
    to: '    forms: []\n    covers: [S01]\n    months',
    at: 'id: clarity-a2',
    sentence:
      'This question is in no form: add "forms", or "retired: true" if it is asked no more.',
    item: 'clarity-a2',
  },
  'a retired question in a form': {
    file: CLARITY,
    from: '    months: 12',
    to: '    retired: true\n    months: 12',
    at: '[short, full]',
    sentence: 'A retired question is in no form: take "forms" out.',
    item: 'clarity-a1',
  },
  'an unknown form': {
    file: CLARITY,
    from: '[short, full]',
    to: '[short, full, long]',
    at: 'long]',
    sentence: 'There is no form "long".',
    item: 'clarity-a1',
  },
  'an option that is too long': {
    file: CLARITY,
    from: 'I wrote five. pages that others could read.',
    to: 'I wrote five. pages that others could read at once.....',
    at: 'I wrote five. pages',
    sentence:
      'Option "f" has 55 characters and "a" has 43; the longest may be 1.25 times the shortest at most (53 here).',
    item: 'clarity-a1',
  },
  'a dilemma that is too short': {
    file: CLARITY,
    from: 'two of them dislike. One has asked for numbers that you do not have, another wants to wait, and',
    to: 'two dislike,',
    at: '>-',
    sentence: 'The stem of a situational question has 40 to 70 words; this one has 31.',
    item: 'clarity-s1',
  },
  'a word that gives the answer away': {
    file: CLARITY,
    from: 'I wrote two.. pages that others could read.',
    to: 'I wrote two pages that Always could be read.',
    at: 'I wrote two pages',
    sentence: '"always" hints at the wanted answer; say it with another word.',
    item: 'clarity-a1',
  },
  'a question that covers nothing': {
    file: CLARITY,
    from: 'covers: [S01]',
    to: 'covers: []',
    at: '[]',
    sentence: 'Name at least one row of coverage.yaml that this question answers.',
    item: 'clarity-a1',
  },
  'an unknown row of the coverage table': {
    file: CLARITY,
    from: 'covers: [S01]',
    to: 'covers: [S77]',
    at: 'S77',
    sentence: 'There is no row of coverage.yaml "S77".',
    item: 'clarity-a1',
  },
  'a row of another competency': {
    file: CLARITY,
    from: 'covers: [S01]',
    to: 'covers: [S02]',
    at: 'S02',
    sentence: 'S02 belongs to "shipping" in coverage.yaml; cite rows of "clarity" here.',
    item: 'clarity-a1',
  },
  'a row that is not scored': {
    file: 'competencies/shipping.yaml',
    from: 'covers: [S02]',
    to: 'covers: [S03]',
    at: 'S03',
    sentence: 'coverage.yaml says that S03 is not scored, so no question answers it.',
    item: 'shipping-f1',
  },
  'a row for an unknown competency': {
    file: 'coverage.yaml',
    from: 'Writes, competency: clarity',
    to: 'Sells, competency: charm',
    at: 'charm',
    sentence: 'There is no competency "charm".',
  },
  'a role that forgets a competency': {
    file: 'roles/lead.yaml',
    from: '  shipping: { level: 3, weight: 2 }\n',
    to: '',
    at: 'requirements',
    sentence:
      'The role "lead" does not say what it requires of "shipping"; add "shipping: { level: 0, weight: 1 }" if it is nothing.',
  },
  'a role that requires an unknown competency': {
    file: 'roles/lead.yaml',
    from: '  shipping: {',
    to: '  charm: { level: 5, weight: 3 }\n  shipping: {',
    at: 'charm',
    sentence: 'There is no competency "charm".',
  },
  'a gate that requires nothing': {
    file: 'roles/junior.yaml',
    from: '{ level: 1, weight: 3, gate: true }',
    to: '{ level: 0, weight: 3, gate: true }',
    at: '{ level: 0, weight: 3, gate',
    sentence: '"clarity" cannot be a gate at level 0, which requires nothing.',
  },
  'an unknown gate of a stage': {
    file: 'roles/lead.yaml',
    from: '  scale-up: {}',
    to: '  scale-up: { gates: [charity] }',
    at: 'charity',
    sentence: 'There is no competency "charity". Did you mean "clarity"?',
  },
  'a stage that changes an unknown competency': {
    file: 'roles/lead.yaml',
    from: 'levels: { clarity: -1 }',
    to: 'levels: { charm: -1 }',
    at: 'charm',
    sentence: 'There is no competency "charm".',
  },
  'an unknown stage': {
    file: 'roles/lead.yaml',
    from: '  scale-up: {}',
    to: '  scale-up: {}\n  scaleup: {}',
    at: 'scaleup',
    sentence: 'There is no stage "scaleup". Did you mean "scale-up"?',
  },
  'a default stage that the role has not': {
    file: 'roles/lead.yaml',
    from: 'defaultStage: scale-up',
    to: 'defaultStage: enterprise',
    at: 'enterprise',
    sentence: 'This role has no stage "enterprise" under "stages".',
  },
  'stages without a default': {
    file: 'roles/lead.yaml',
    from: 'defaultStage: scale-up\n',
    to: '',
    at: 'stages',
    sentence:
      'Say with "defaultStage: startup", or another, which stage the requirements are written for.',
  },
  'a short form without a fact': {
    file: CLARITY,
    from: 'type: fact\n    forms: [short, full]',
    to: 'type: fact\n    forms: [full]',
    at: 'items',
    sentence:
      'The short form needs 1 question of type fact with "short" among their forms; there are 0.',
  },
  'a gate without its second anchor': {
    file: CLARITY,
    from: 'forms: [gate, full]\n    covers: [S01]\n    months',
    to: 'forms: [full]\n    covers: [S01]\n    months',
    at: 'items',
    sentence:
      'As a gate of some role, this competency needs 1 question of type anchor with "gate" among their forms; there are 0.',
  },
  'a record with one fact in the short form': {
    file: 'competencies/shipping.yaml',
    from: 'forms: [short, full]',
    to: 'forms: [full]',
    at: 'items',
    sentence:
      'The short form needs 2 questions of type fact with "short" among their forms; there is 1.',
  },
  'a full form with too little to decide a gate': {
    file: 'competencies/shipping.yaml',
    from: 'forms: [short, full]',
    to: 'forms: [short]',
    at: 'items',
    sentence: 'The form "full" needs at least 2 questions of every competency; here it has 1.',
  },
  'an anchor that managers cannot be asked': {
    file: CLARITY,
    from: '    managerStem: How many pages did they write for clarity-a1?\n',
    to: '',
    at: 'id: clarity-a1',
    sentence: 'An anchor is put to managers as well: add "managerStem".',
    item: 'clarity-a1',
  },
  'an option of an anchor that managers cannot choose': {
    file: CLARITY,
    from: '        manager: They wrote two.. pages that others could read.\n',
    to: '',
    at: 'id: c\n        level: 2',
    sentence: 'Option "c" needs "manager": the same act as somebody\'s manager could have seen it.',
    item: 'clarity-a1',
  },
  'a fact that is put to managers': {
    file: 'competencies/shipping.yaml',
    from: 'text: I wrote zero. pages that others could read.',
    to: 'text: I wrote zero. pages that others could read.\n        manager: They did not.',
    at: 'They did not.',
    sentence: 'Anchors alone are put to managers.',
    item: 'shipping-f1',
  },
  'a stem for managers on a fact': {
    file: 'competencies/shipping.yaml',
    from: '    options:',
    to: '    managerStem: How many did they write?\n    options:',
    at: 'How many did they',
    sentence: 'Anchors alone are put to managers.',
    item: 'shipping-f1',
  },
  'a manager’s option that is too long': {
    file: CLARITY,
    from: 'They wrote five. pages that others could read.',
    to: 'They wrote five. pages that others could read at once and use.',
    at: 'They wrote five. pages',
    sentence:
      'Option "f" has 62 characters and "a" has 46; the longest may be 1.25 times the shortest at most (57 here).',
    item: 'clarity-a1',
  },
  'a manager’s word that gives the answer away': {
    file: CLARITY,
    from: 'They wrote two.. pages that others could read.',
    to: 'They wrote two pages that Always could be read.',
    at: 'They wrote two pages',
    sentence: '"always" hints at the wanted answer; say it with another word.',
    item: 'clarity-a1',
  },
  'an option of more than 26 words': {
    file: CLARITY,
    from: 'I wrote five. pages that others could read.',
    to: 'I a b c d e f g h i j k l m n o p q r s t u v w x y z.',
    at: 'I a b',
    sentence: 'An option has 26 words at most; this one has 27.',
    item: 'clarity-a1',
  },
  'a dilemma that does not say which': {
    file: CLARITY,
    from: '    skeleton: { scarce: time, against: disagreement }\n',
    to: '',
    at: 'id: clarity-s1',
    sentence: 'A situational question says what kind of dilemma it is: add "skeleton".',
    item: 'clarity-s1',
  },
  'a dilemma of an unknown kind': {
    file: CLARITY,
    from: 'against: disagreement',
    to: 'against: boredom',
    at: 'boredom',
    sentence:
      'Write one of these: disagreement, fairness, fear, freedom, new-rule, own-mistake, promises, rival-claims, safety, secrecy, unheard-people.',
    item: 'clarity-s1',
  },
  'a skeleton on a fact': {
    file: 'competencies/shipping.yaml',
    from: 'covers: [S02]',
    to: 'covers: [S02]\n    skeleton: { scarce: time, against: fear }',
    at: '{ scarce: time, against: fear }',
    sentence: 'Situational questions alone have a skeleton.',
    item: 'shipping-f1',
  },
  'a question of the adaptive form': {
    file: CLARITY,
    from: '[short, full]',
    to: '[short, full, adaptive]',
    at: 'adaptive]',
    sentence: 'There is no form "adaptive".',
    item: 'clarity-a1',
  },
  'a question in the reserve and in a form': {
    file: CLARITY,
    from: '[short, full]',
    to: '[short, full, reserve]',
    at: '[short, full, reserve]',
    sentence: 'A question in the reserve is in no form yet: take the other forms out.',
    item: 'clarity-a1',
  },
  'an adaptive form without the full one': {
    file: 'bank.yaml',
    from: '{ id: full, name: Full form, minutes: 2 }',
    to: '{ id: adaptive, name: Adaptive form, minutes: 2 }',
    at: 'adaptive, name',
    sentence: 'The form "adaptive" asks questions of the form "full", which is not here.',
  },
  'a form with the name of the reserve': {
    file: 'bank.yaml',
    from: '{ id: full, name: Full form, minutes: 2 }',
    to: '{ id: full, name: Full form, minutes: 2 }\n  - { id: reserve, name: Rest, minutes: 2 }',
    at: 'reserve, name',
    sentence: 'No form can be called "reserve": questions use that word for something else.',
  },
  'a gate that no panel asks about': {
    file: CLARITY,
    from: '  - question: Tell us about page 2.\n    strong: Names who read page 2.\n',
    to: '',
    at: '- question: Tell us about page 1.',
    sentence:
      '"clarity" is a gate of some role, so it has 2 interview questions, each with what a strong answer holds; there is 1.',
  },
  'an interview question that nobody is shown': {
    file: 'competencies/shipping.yaml',
    from: 'steps:\n',
    to: 'interview:\n  - question: Why?\n    strong: Says why.\nsteps:\n',
    at: 'interview:',
    sentence:
      '"shipping" is a gate of no role, so nobody is shown these interview questions; take "interview" out.',
  },
  'a vignette too many': {
    file: 'calibration.yaml',
    from: 'vignettes:\n',
    to: 'vignettes:\n  - id: vignette-0\n    competency: clarity\n    text: Ben writes for a small museum. This year he wrote one page of its guide alone, read it to four visitors, and took out each word that they asked about.\n    level: 2\n    why: He did it alone.\n',
    at: '- id: vignette-0',
    sentence: 'There have to be 2 vignettes; here are 3.',
  },
  'a vignette that is too short': {
    file: 'calibration.yaml',
    from: 'This year she wrote page 1 of its guide alone, read it to four visitors, and took out each word that they asked about.',
    to: 'This year she wrote page 1 of its guide.',
    at: 'Ada writes',
    sentence: 'A vignette has 25 to 50 words; this one has 15.',
  },
  'a vignette for an unknown competency': {
    file: 'calibration.yaml',
    from: 'competency: clarity',
    to: 'competency: clarty',
    at: 'clarty',
    sentence: 'There is no competency "clarty". Did you mean "clarity"?',
  },
  'a text with a line break': {
    file: CLARITY,
    from: 'definition: Writes so that others can read it.',
    to: 'definition: |\n  Writes so that\n  others can read it.',
    at: '|',
    sentence: 'This text has a line break; write ">-" instead of "|" above it.',
  },
  'a character that turns the direction of a text': {
    file: CLARITY,
    from: 'name: Writing clearly',
    to: 'name: Writing \u202Eclearly',
    at: 'Writing \u202E',
    sentence:
      'This text holds a character that cannot be seen or shown (U+202E); type the text anew.',
  },
  'a control character by escape': {
    file: CLARITY,
    from: 'name: Writing clearly',
    to: 'name: "Writing\\u0007clearly"',
    at: '"Writing',
    sentence:
      'This text holds a character that cannot be seen or shown (U+0007); type the text anew.',
  },
  'a text that is not written yet': {
    file: CLARITY,
    from: 'practice: Write page 1.',
    to: 'practice: "..."',
    at: '"..."',
    sentence: 'This text is not finished yet.',
  },
};

describe('a mistake is told with its place and what to do:', () => {
  it.each(Object.entries(MISTAKES))('%s', (_, { file, from, to, at, sentence, item }) => {
    const files = rewritten(tinyQuestions, file, from, to);
    const { compiled, problems } = compileBank(files);
    expect(compiled).toBeNull();
    expect(problems).toContainEqual({
      file,
      ...placeOf(at, textOf(files, file)),
      sentence,
      ...(item && { item }),
    });
  });

  it('the fourth dilemma of one kind', () => {
    const dilemma = /( {2}- id: clarity-s1[\s\S]*?)(?= {2}- id: clarity-f1)/.exec(
      textOf(tinyQuestions, CLARITY),
    )?.[0];
    const copies = ['s2', 's3', 's4'].map((name) =>
      dilemma?.replace('clarity-s1', `clarity-${name}`),
    );
    const from = '  - id: clarity-f1';
    const files = rewritten(tinyQuestions, CLARITY, from, `${copies.join('')}${from}`);
    const { line, column } = placeOf('clarity-s4', textOf(files, CLARITY));
    expect(compileBank(files).problems).toEqual([
      {
        file: CLARITY,
        line: line + 4,
        column: column + 6,
        item: 'clarity-s4',
        sentence:
          '"time against disagreement" is already the dilemma of clarity-s1, clarity-s2, clarity-s3; 3 may be alike at most.',
      },
    ]);
  });

  it('a file that is missing', () => {
    const files = tinyQuestions.filter(({ path }) => path !== 'coverage.yaml');
    expect(compileBank(files).problems).toContainEqual({
      file: 'coverage.yaml',
      line: 1,
      column: 1,
      sentence: 'This file is missing.',
    });
  });

  it('a file in a place where nothing reads it', () => {
    const files = [...tinyQuestions, { path: 'role/chief.yml', text: 'id: chief' }];
    expect(compileBank(files).problems).toMatchObject([
      { file: 'role/chief.yml', line: 1, column: 1 },
    ]);
  });
});
