import type { RoleFile } from '../definition';
import { type Authored, problemAt, problemAtKey } from '../source/authored';
import type { Problem } from '../source/problem';
import { baseName, type QuestionFiles } from '../source/questionFiles';
import { checkFileName, checkNames, unknownName } from './known';

/** Each role's file: every competency once, and stages that the company can be in. */
export function checkRoles(files: QuestionFiles): Problem[] {
  return files.roles.flatMap((role) => [
    ...checkFileName(role, baseName(role.file)),
    ...checkRequirements(role, files.competencyIds),
    ...checkStages(role, files),
  ]);
}

function checkRequirements(role: Authored<RoleFile>, competencies: readonly string[]): Problem[] {
  const { id: roleId, requirements } = role.content;
  const named = Object.keys(requirements);
  return [
    ...named.flatMap((id) =>
      competencies.includes(id)
        ? []
        : [problemAtKey(role, ['requirements', id], unknownName('competency', id, competencies))],
    ),
    ...(role.complete ? competencies : []).flatMap((id) =>
      named.includes(id)
        ? []
        : [
            problemAtKey(
              role,
              ['requirements'],
              `The role "${roleId}" does not say what it requires of "${id}"; add "${id}: { level: 0, weight: 1 }" if it is nothing.`,
            ),
          ],
    ),
    ...Object.entries(requirements).flatMap(([id, { level, gate }]) =>
      gate && level === 0
        ? [
            problemAt(
              role,
              ['requirements', id],
              `"${id}" cannot be a gate at level 0, which requires nothing.`,
            ),
          ]
        : [],
    ),
  ];
}

function checkStages(role: Authored<RoleFile>, { bank, competencyIds }: QuestionFiles): Problem[] {
  const { stages = {}, defaultStage } = role.content;
  const names = Object.keys(stages);
  const known = bank?.content.stages.map(({ id }) => id) ?? names;
  const problems = names.flatMap((name) => {
    const { levels = {}, weights = {}, gates = [] } = stages[name] ?? {};
    const at = ['stages', name];
    return [
      ...(known.includes(name) ? [] : [problemAtKey(role, at, unknownName('stage', name, known))]),
      ...checkNames(role, [...at, 'gates'], gates, 'competency', competencyIds),
      ...Object.entries({ levels, weights }).flatMap(([key, changes]) =>
        Object.keys(changes)
          .filter((id) => !competencyIds.includes(id))
          .map((id) =>
            problemAtKey(role, [...at, key, id], unknownName('competency', id, competencyIds)),
          ),
      ),
    ];
  });
  if (!role.complete) return problems;
  if (defaultStage !== undefined && !names.includes(defaultStage)) {
    problems.push(
      problemAt(role, ['defaultStage'], `This role has no stage "${defaultStage}" under "stages".`),
    );
  }
  if (defaultStage === undefined && names.length > 0) {
    const sentence = `Say with "defaultStage: ${names[0]}", or another, which stage the requirements are written for.`;
    problems.push(problemAtKey(role, ['stages'], sentence));
  }
  return problems;
}
