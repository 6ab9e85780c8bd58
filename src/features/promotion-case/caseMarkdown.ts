import type { BlockContent } from 'mdast';
import type { Example } from '../../storage/savedAssessment';
import { heading, lines, list, markdownFrom, paragraph, strong, text } from '../../ui/markdown';
import type { CaseGate, CaseVoice } from './caseFacts';
import type { CaseWords } from './useCaseWords';

/** The case as Markdown. */
export function caseMarkdown(gates: readonly CaseGate[], words: CaseWords): string {
  const { t } = words;
  return markdownFrom([
    heading(1, t('promotionCase.titleFor', { role: words.role })),
    { type: 'blockquote', children: [paragraph(text(t('promotionCase.caveat')))] },
    paragraph(text(words.today())),
    ...(gates.length === 0 ? [paragraph(text(t('promotionCase.none')))] : []),
    ...gates.flatMap((gate) => gateBlocks(gate, words)),
  ]);
}

function gateBlocks(gate: CaseGate, words: CaseWords): BlockContent[] {
  const { t } = words;
  const said = gate.voices.flatMap((voice) => {
    const agreed = words.agreed(voice, words.nameOf(voice));
    return agreed ? [agreed] : [];
  });
  const blocks: BlockContent[] = [
    heading(2, words.competency(gate.competency)),
    list(
      [words.asked(gate), words.measured(gate), ...said, words.standing(gate)].map((line) => [
        paragraph(text(line)),
      ]),
    ),
    heading(3, t('promotionCase.examples')),
    gate.examples.length === 0
      ? paragraph(text(t('promotionCase.noExample')))
      : list(gate.examples.map(({ example }) => exampleBlocks(example, words))),
  ];
  const plan = planItems(gate, words);
  if (plan.length > 0) blocks.push(heading(3, t('promotionCase.plan')), list(plan));
  return blocks;
}

function exampleBlocks({ what, when, effect, witness }: Example, { t }: CaseWords): BlockContent[] {
  const parts = [
    { name: t('promotionCase.when'), value: when },
    { name: t('promotionCase.effect'), value: effect },
    { name: t('promotionCase.witness'), value: witness },
  ].filter(({ value }) => value.trim() !== '');
  return [
    ...(what.trim() ? [paragraph(...lines(what))] : []),
    ...parts.map(({ name, value }) => paragraph(strong(name), text(': '), ...lines(value))),
  ];
}

function planItems(gate: CaseGate, words: CaseWords): BlockContent[][] {
  const { t } = words;
  const advice = words.advice(gate);
  const ownAction = ({ action, ...voice }: CaseVoice) =>
    action
      ? [
          [
            paragraph(
              strong(action.what),
              text(
                ` · ${[
                  action.owner === 'self'
                    ? t('promotionCase.me')
                    : words.nameOf({ action, ...voice }),
                  action.due ? t('agreedPlan.actions.due', { day: words.day(action.due) }) : null,
                  action.doneAt ? t('agreedPlan.actions.isDone') : null,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}`,
              ),
            ),
          ],
        ]
      : [];
  const step = advice
    ? [
        { name: t('result.plan.practice'), value: advice.practice },
        { name: t('result.plan.assignment'), value: advice.assignment },
        { name: t('result.plan.evidence'), value: advice.evidence },
      ].map(({ name, value }) => [paragraph(strong(name), text(': '), text(value))])
    : [];
  return [...gate.voices.flatMap(ownAction), ...step];
}
