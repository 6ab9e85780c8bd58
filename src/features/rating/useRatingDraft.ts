import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { Item } from '../../domain/item';
import { normaliseLines } from '../../link/freeText';
import { LONGEST_REMARK, normaliseRemark } from '../../link/oneOnOne/remarks';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import { useSoon } from '../../ui/useSoon';

/** Characters that each text may have. */
const LONGEST = { ...LONGEST_REMARK, note: 1000 } as const;
type Part = keyof typeof LONGEST;

interface Draft {
  what: string;
  when: string;
  note: string;
}

/**
 * The words beside one item's answer: react-hook-form holds what is on the screen, and what is typed
 * is kept a moment later.
 */
export function useRatingDraft(item: Item, assessment: WholeAssessment) {
  const example = assessment.examples[item.id];
  const { register } = useForm<Draft>({
    defaultValues: {
      what: example?.what ?? '',
      when: example?.when ?? '',
      note: assessment.notes[item.id] ?? '',
    },
  });
  const typed = useRef<Partial<Record<Part, string>>>({});
  const { touch, waiting } = useSoon(keepTyped);

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

  return {
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
