import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { Answer } from '../../domain/answerSheet';
import type { Item } from '../../domain/item';

interface Draft {
  option: string;
}

/**
 * The draft of one question. react-hook-form holds what is on the screen; every change is committed
 * at once. Another tab's answer to the same item comes in by `answer`.
 */
export function useQuizForm(
  item: Item,
  answer: Answer | undefined,
  commit: (item: string, answer: Answer) => void,
) {
  const chosen = item.options.some(({ id }) => id === answer) ? (answer ?? '') : '';
  const { register, setValue } = useForm<Draft>({ defaultValues: { option: chosen } });

  useEffect(() => setValue('option', chosen), [chosen, setValue]);

  return {
    /** For each native radio. */
    radio: register('option', {
      onChange: (event: { target: { value: string } }) => commit(item.id, event.target.value),
    }),
    choose(option: string) {
      setValue('option', option);
      commit(item.id, option);
    },
  };
}
