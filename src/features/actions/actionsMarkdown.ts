import type { BlockContent } from 'mdast';
import { heading, list, markdownFrom, paragraph, strong, text } from '../../ui/markdown';
import { type ActionLine, arrange, countsOf } from './actionLines';
import { type ActionWords, plain } from './useActionWords';

/**
 * Actions as Markdown: a heading and a list each for what is open and what is done.
 * @param today `YYYY-MM-DD`
 */
export function actionsMarkdown(
  lines: readonly ActionLine[],
  words: ActionWords,
  today: string,
): string {
  const { open, done } = arrange(lines, new Map());
  const { t, counts } = words;
  const blocks: BlockContent[] = [
    heading(1, t('actions.title')),
    paragraph(text(counts(countsOf(lines, today)))),
  ];
  if (open.length > 0) blocks.push(heading(2, t('actions.open.title')), listOf(open, words));
  if (done.length > 0) {
    const title = t('actions.done.title', { count: done.length });
    blocks.push(heading(2, title), listOf(done, words));
  }
  return markdownFrom(blocks);
}

function listOf(lines: readonly ActionLine[], words: ActionWords) {
  const { when, until, owner, competency, talk } = words;
  return list(
    lines.map((line) => {
      const facts = [
        when(line.action),
        until(line.action),
        owner(line),
        competency(line.competency),
        talk(line.talk),
      ];
      return [
        paragraph(
          strong(line.action.what),
          { type: 'break' },
          text(plain(facts.filter((fact) => fact !== null).join(' · '))),
        ),
      ];
    }),
  );
}
