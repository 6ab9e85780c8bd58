import { ADAPTIVE_FORM, GATE_ITEMS, RESERVE_ITEMS } from '../../domain/form';
import type { CompetencyFile } from '../definition';
import { type Authored, problemAt, problemAtKey } from '../source/authored';
import type { Problem } from '../source/problem';
import { baseName, type QuestionFiles } from '../source/questionFiles';
import { gatesIn } from './gates';
import { checkItem } from './item';
import { checkFileName, checkNames, checkTwice, unknownName } from './known';

const INTERVIEW_QUESTIONS = 2;

/** Each competency's file, and that no two questions of the bank share an id. */
export function checkCompetencies(files: QuestionFiles): Problem[] {
  const gates = gatesIn(files);
  return [
    ...files.competencies.flatMap((competency) => [
      ...checkFileName(competency, baseName(competency.file)),
      ...checkArea(competency, files),
      ...checkSteps(competency),
      ...checkInterview(competency, gates),
      ...checkItems(competency, files),
    ]),
    ...checkItemIds(files),
  ];
}

function checkArea(competency: Authored<CompetencyFile>, { bank }: QuestionFiles): Problem[] {
  if (!bank) return [];
  const { id, area } = competency.content;
  const areas = bank.content.areas;
  const own = areas.find((candidate) => candidate.id === area);
  if (!own) {
    const known = areas.map((candidate) => candidate.id);
    return [problemAt(competency, ['area'], unknownName('area', area, known))];
  }
  const holding = areas.find(({ competencies }) => competencies.includes(id));
  if (!holding || holding === own) return [];
  const sentence = `bank.yaml lists "${id}" in the area "${holding.id}", this file says "${area}".`;
  return [problemAt(competency, ['area'], sentence)];
}

function checkSteps(competency: Authored<CompetencyFile>): Problem[] {
  const steps = competency.content.steps.map(({ to }) => to);
  if (!competency.complete || steps.join() === '1,2,3,4,5') return [];
  const sentence =
    'There has to be one step to each of the levels 1, 2, 3, 4 and 5, in this order.';
  return [problemAt(competency, ['steps'], sentence)];
}

/** A panel asks about what decides: two questions for a gate of some role, and none besides. */
function checkInterview(
  competency: Authored<CompetencyFile>,
  gates: ReadonlySet<string>,
): Problem[] {
  const { id, interview = [] } = competency.content;
  if (!competency.complete) return [];
  const found = interview.length;
  if (gates.has(id) && found !== INTERVIEW_QUESTIONS) {
    const sentence = `"${id}" is a gate of some role, so it has ${INTERVIEW_QUESTIONS} interview questions, each with what a strong answer holds; there ${found === 1 ? 'is' : 'are'} ${found}.`;
    return [problemAt(competency, ['interview'], sentence)];
  }
  if (gates.has(id) || found === 0) return [];
  const sentence = `"${id}" is a gate of no role, so nobody is shown these interview questions; take "interview" out.`;
  return [problemAtKey(competency, ['interview'], sentence)];
}

function checkItems(competency: Authored<CompetencyFile>, { bank }: QuestionFiles): Problem[] {
  // The adaptive form has no questions of its own.
  const named = bank?.content.forms.map(({ id }) => id).filter((id) => id !== ADAPTIVE_FORM);
  const forms = named ? [...named, GATE_ITEMS, RESERVE_ITEMS] : null;
  return competency.content.items.flatMap((item, index) => [
    ...checkItem(competency, ['items', index], item),
    ...(forms
      ? checkNames(competency, ['items', index, 'forms'], item.forms ?? [], 'form', forms)
      : []),
  ]);
}

function checkItemIds({ competencies }: QuestionFiles): Problem[] {
  const seen = new Map<string, string>();
  return competencies.flatMap((competency) => {
    const own = competency.content.items.map(({ id }) => id);
    const elsewhere = own.flatMap((id, index) => {
      const first = seen.get(id);
      const sentence = `The id "${id}" is already used in ${first}; give this question another.`;
      return first ? [problemAt(competency, ['items', index, 'id'], sentence)] : [];
    });
    for (const id of own) if (!seen.has(id)) seen.set(id, competency.file);
    return [...elsewhere, ...checkTwice(competency, own, (index) => ['items', index, 'id'])];
  });
}
