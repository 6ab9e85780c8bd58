import { ADAPTIVE_FORM, FULL_FORM, GATE_ITEMS, RESERVE_ITEMS, SHORT_FORM } from '../../domain/form';
import { LEVELS } from '../../domain/scale';
import type { BankFile } from '../definition';
import { type Authored, problemAt, problemAtKey } from '../source/authored';
import type { Problem } from '../source/problem';
import type { QuestionFiles } from '../source/questionFiles';
import { checkNames, checkTwice, unknownName } from './known';

/** What bank.yaml must get right: its own lists, and the files that they name. */
export function checkBankFile(files: QuestionFiles): Problem[] {
  const { bank } = files;
  if (!bank) return [];
  return [
    ...checkScale(bank),
    ...checkGroups(bank, files),
    ...checkContexts(bank, files),
    ...checkTwice(bank, ids(bank.content.stages), (index) => ['stages', index, 'id']),
    ...checkTwice(bank, ids(bank.content.forms), (index) => ['forms', index, 'id']),
    ...checkFormNames(bank),
  ];
}

function checkFormNames(bank: Authored<BankFile>): Problem[] {
  const forms = ids(bank.content.forms);
  const problems: Problem[] = [];
  const say = (sentence: string, ...deeper: (string | number)[]) =>
    problems.push(problemAt(bank, ['forms', ...deeper], sentence));
  if (!forms.includes(SHORT_FORM)) say(`There has to be a form with the id "${SHORT_FORM}".`);
  if (forms.includes(ADAPTIVE_FORM) && !forms.includes(FULL_FORM)) {
    const sentence = `The form "${ADAPTIVE_FORM}" asks questions of the form "${FULL_FORM}", which is not here.`;
    say(sentence, forms.indexOf(ADAPTIVE_FORM), 'id');
  }
  for (const [index, form] of forms.entries()) {
    if (form !== GATE_ITEMS && form !== RESERVE_ITEMS) continue;
    say(
      `No form can be called "${form}": questions use that word for something else.`,
      index,
      'id',
    );
  }
  return problems;
}

function checkScale(bank: Authored<BankFile>): Problem[] {
  const levels = bank.content.levels.map(({ level }) => level);
  return levels.join() === LEVELS.join()
    ? []
    : [
        problemAt(
          bank,
          ['levels'],
          'The scale lists the levels 0 to 5, once each and in this order.',
        ),
      ];
}

/** Areas hold every competency once; the ladder holds every role once. */
function checkGroups(bank: Authored<BankFile>, files: QuestionFiles): Problem[] {
  const { areas, ladder } = bank.content;
  const groups = [
    {
      section: 'areas',
      list: 'competencies',
      kind: 'file for the competency',
      groups: areas.map(({ id, competencies }) => ({ id, members: competencies })),
      known: files.competencyIds,
    },
    {
      section: 'ladder',
      list: 'roles',
      kind: 'file for the role',
      groups: ladder.map(({ id, roles }) => ({ id, members: roles })),
      known: files.roleIds,
    },
  ];
  return groups.flatMap(({ section, list, kind, groups, known }) => {
    const places = groups.flatMap(({ members }, group) =>
      members.map((name, index) => ({ name, path: [section, group, list, index] })),
    );
    const names = places.map(({ name }) => name);
    return [
      ...checkTwice(bank, ids(groups), (index) => [section, index, 'id']),
      ...checkTwice(bank, names, (index) => places[index]?.path ?? []),
      ...places.flatMap(({ name, path }) =>
        known.includes(name) ? [] : [problemAt(bank, path, unknownName(kind, name, known))],
      ),
      ...known.flatMap((name) =>
        names.includes(name)
          ? []
          : [
              problemAtKey(
                bank,
                [section],
                `"${name}" has a file in ${list}/ but is not listed here.`,
              ),
            ],
      ),
    ];
  });
}

function checkContexts(bank: Authored<BankFile>, files: QuestionFiles): Problem[] {
  const { contexts } = bank.content;
  const competencies = files.competencyIds;
  return [
    ...checkTwice(bank, ids(contexts), (index) => ['contexts', index, 'id']),
    ...contexts.flatMap(({ roles = [], levels = {}, weights = {}, gates = [], use }, index) => {
      const at = ['contexts', index];
      return [
        ...checkNames(bank, [...at, 'roles'], roles, 'role', files.roleIds),
        ...checkNames(bank, [...at, 'gates'], gates, 'competency', competencies),
        ...[
          ...Object.keys(levels).map((id) => ['levels', id]),
          ...Object.keys(weights).map((id) => ['weights', id]),
        ]
          .filter(([, id = '']) => !competencies.includes(id))
          .map(([key = '', id = '']) =>
            problemAtKey(bank, [...at, key, id], unknownName('competency', id, competencies)),
          ),
        ...(use ? checkUse(bank, files, [...at, 'use'], use) : []),
      ];
    }),
  ];
}

function checkUse(
  bank: Authored<BankFile>,
  files: QuestionFiles,
  path: (string | number)[],
  use: { role: string; stage: string },
): Problem[] {
  if (!files.roleIds.includes(use.role)) {
    return [problemAt(bank, [...path, 'role'], unknownName('role', use.role, files.roleIds))];
  }
  const role = files.roles.find(({ content }) => content.id === use.role);
  if (!role?.complete || role.content.stages?.[use.stage]) return [];
  const sentence = `The role "${use.role}" has no stage "${use.stage}" in its file.`;
  return [problemAt(bank, [...path, 'stage'], sentence)];
}

function ids(entries: readonly { id: string }[]): string[] {
  return entries.map(({ id }) => id);
}
