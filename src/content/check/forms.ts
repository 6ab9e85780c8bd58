import { ADAPTIVE_FORM, GATE_ITEMS, SHORT_FORM } from '../../domain/form';
import type { ItemType } from '../../domain/item';
import type { BankFile, CompetencyFile } from '../definition';
import { type Authored, problemAtKey } from '../source/authored';
import type { Problem } from '../source/problem';
import type { QuestionFiles } from '../source/questionFiles';
import { gatesIn } from './gates';

type Needs = Partial<Record<ItemType, number>>;

/**
 * What the short form asks of a competency, and on top where the competency is a gate.
 * Source: domain brief, section e.
 */
const ASKED: Record<'behaviour' | 'facts', { always: Needs; gate: Needs }> = {
  behaviour: { always: { anchor: 1, fact: 1 }, gate: { anchor: 1, situational: 1 } },
  facts: { always: { fact: 2 }, gate: { fact: 2 } },
};

/** Every form has enough questions on every competency. */
export function checkForms(files: QuestionFiles): Problem[] {
  const { bank, competencies } = files;
  if (!bank) return [];
  const gates = gatesIn(files);
  return competencies.flatMap((competency) => {
    // Where a question was left out for its shape, too few may be none of the author's doing.
    if (!competency.complete) return [];
    const area = bank.content.areas.find(({ id }) => id === competency.content.area);
    const asked = ASKED[area?.askedBy ?? 'behaviour'];
    return [
      ...checkNeeds(competency, SHORT_FORM, asked.always, 'The short form'),
      ...(gates.has(competency.content.id)
        ? checkNeeds(competency, GATE_ITEMS, asked.gate, 'As a gate of some role, this competency')
        : []),
      ...checkOtherForms(competency, bank.content),
    ];
  });
}

function checkNeeds(
  competency: Authored<CompetencyFile>,
  form: string,
  needs: Needs,
  who: string,
): Problem[] {
  return Object.entries(needs).flatMap(([type, needed]) => {
    const found = itemsIn(competency.content, form).filter((item) => item.type === type).length;
    if (found >= needed) return [];
    const sentence = `${who} needs ${needed} ${needed === 1 ? 'question' : 'questions'} of type ${type} with "${form}" among their forms; there ${found === 1 ? 'is' : 'are'} ${found}.`;
    return [problemAtKey(competency, ['items'], sentence)];
  });
}

/**
 * A form that has fewer questions than a gate needs could never decide one. The adaptive form asks
 * the questions of the full one, which is checked here itself.
 */
function checkOtherForms(competency: Authored<CompetencyFile>, bank: BankFile): Problem[] {
  const needed = bank.scoring.gate.minimumAnswers;
  return bank.forms
    .filter(({ id }) => id !== SHORT_FORM && id !== ADAPTIVE_FORM)
    .filter(({ id }) => itemsIn(competency.content, id).length < needed)
    .map(({ id }) =>
      problemAtKey(
        competency,
        ['items'],
        `The form "${id}" needs at least ${needed} questions of every competency; here it has ${itemsIn(competency.content, id).length}.`,
      ),
    );
}

function itemsIn({ items }: CompetencyFile, form: string) {
  return items.filter(({ forms, retired }) => !retired && forms?.includes(form));
}
