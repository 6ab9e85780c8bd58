import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { answerTo, isRatingOf } from '../../domain/answerSheet';
import type { Item } from '../../domain/item';
import { normaliseLines } from '../../link/freeText';
import { LONGEST_REMARK, normaliseRemark } from '../../link/oneOnOne/remarks';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import { useSoon } from './useSoon';

/** Characters that each text may have. */
const LONGEST = { ...LONGEST_REMARK, note: 1000 } as const;
type Part = keyof typeof LONGEST;

interface Draft {
  option: string;
  what: string;
  when: string;
  note: string;
}

/**
 * The draft of one item: react-hook-form holds what is on the screen. A choice is committed at once,
 * what is typed a moment later. Another tab's answer comes in by the assessment.
 */
export function useRatingDraft(item: Item, assessment: WholeAssessment) {
  const answer = answerTo(assessment.answers, item.id);
  const chosen = isRatingOf(item, answer) ? answer : '';
  const example = assessment.examples[item.id];
  const { register, setValue } = useForm<Draft>({
    defaultValues: {
      option: chosen,
      what: example?.what ?? '',
      when: example?.when ?? '',
      note: assessment.notes[item.id] ?? '',
    },
  });
  const typed = useRef<Partial<Record<Part, string>>>({});
  const { touch, waiting } = useSoon(keepTyped);

  useEffect(() => setValue('option', chosen), [chosen, setValue]);

  function keepTyped() {
    const { current, saveExample, removeExample } = assessmentStore.getState();
    if (current?.id !== assessment.id) return;
    const { what, when, note } = typed.current;
    typed.current = {};
    if (note !== undefined) keepNote(normaliseLines(note, LONGEST.note));
    if (what === undefined && when === undefined) return;
    const before = current.examples[item.id];
    // Kept as it would travel, so that what is read here is what would be sent.
    const remark = normaliseRemark({
      what: what ?? before?.what ?? '',
      when: when ?? before?.when ?? '',
    });
    if (remark) saveExample(item.id, { ...remark, effect: '', witness: '' });
    else removeExample(item.id);
  }

  function keepNote(note: string) {
    const { saveNote, removeNote } = assessmentStore.getState();
    if (note) saveNote(item.id, note);
    else removeNote(item.id);
  }

  function commit(option: string) {
    assessmentStore.getState().commitAnswer(item.id, option);
  }

  return {
    /** For each native radio. */
    radio: register('option', {
      onChange: (event: { target: { value: string } }) => commit(event.target.value),
    }),
    choose(option: string) {
      setValue('option', option);
      commit(option);
    },
    /** For each text field. */
    field: (part: Part) => ({
      ...register(part, {
        onChange: (event: { target: { value: string } }) => {
          typed.current[part] = event.target.value;
          touch();
        },
      }),
      maxLength: LONGEST[part],
    }),
    /** Whether something typed is not on its way to the disk yet. */
    waiting,
  };
}
