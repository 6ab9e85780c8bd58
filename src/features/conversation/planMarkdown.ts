import type { BlockContent } from 'mdast';
import { heading, lines, list, markdownFrom, paragraph, strong, text } from '../../ui/markdown';
import { actionsIn, type PlanFacts } from './planFacts';
import type { PlanWords } from './usePlanWords';

/** The plan as Markdown: headings and lists, which every notes tool takes. */
export function planMarkdown(facts: PlanFacts, words: PlanWords): string {
  const { t, people, competency, day, estimate, ours } = words;
  const actions = actionsIn(facts);
  const blocks: BlockContent[] = [
    heading(1, t('agreedPlan.heading', { role: words.role })),
    paragraph(text(t('agreedPlan.between', people))),
    paragraph(strong(t(facts.confirmed ? 'talk.ours.agreed' : 'talk.ours.open'))),
    { type: 'blockquote', children: [paragraph(text(t('agreedPlan.caveat')))] },
  ];

  if (actions.length > 0) {
    blocks.push(
      heading(2, t('agreedPlan.actions.title')),
      list(
        actions.map((one) => [
          paragraph(
            strong(one.action.what),
            { type: 'break' },
            text(
              [
                people[one.action.owner],
                one.action.due ? t('agreedPlan.actions.due', { day: day(one.action.due) }) : null,
                competency(one.competency),
                one.action.doneAt ? t('agreedPlan.actions.isDone') : null,
              ]
                .filter((part) => part !== null)
                .join(' · '),
            ),
          ),
        ]),
      ),
    );
  }
  if (facts.topics.length > 0) {
    blocks.push(
      heading(2, t('agreedPlan.topics.title')),
      list(
        facts.topics.map((topic) => [
          paragraph(
            strong(competency(topic.competency)),
            { type: 'break' },
            text(
              t('agreedPlan.topics.values', {
                ...people,
                selfLevel: estimate(topic.self),
                raterLevel: estimate(topic.rater),
                required: words.required(topic.required),
              }),
            ),
            { type: 'break' },
            text(t('agreedPlan.topics.ours', { level: ours(topic.ours) })),
          ),
          ...(topic.notes.trim() ? [paragraph(...lines(topic.notes))] : []),
        ]),
      ),
    );
  }
  if (facts.evidence.length > 0) {
    blocks.push(
      heading(2, t('agreedPlan.evidence.title')),
      list(facts.evidence.map((line) => [paragraph(text(line))])),
    );
  }
  if (facts.nextDate) {
    blocks.push(heading(2, t('agreedPlan.next.title')), paragraph(text(day(facts.nextDate))));
  }
  return markdownFrom(blocks);
}
