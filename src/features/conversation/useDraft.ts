import { useEffect, useRef } from 'react';
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form';

/** Milliseconds without a key after which what was typed is saved. */
const PAUSE = 500;

/**
 * A form that is saved as it is typed: after a pause, on leaving a field, and on leaving the page.
 * What is saved elsewhere meanwhile comes in while nobody is writing here.
 * @param saved what is saved now
 * @param save hands over what the fields hold; it finds out itself whether anything differs
 */
export function useDraft<Draft extends FieldValues>(saved: Draft, save: (draft: Draft) => void) {
  const form = useForm<Draft>({ defaultValues: saved as DefaultValues<Draft> });
  const { getValues, reset } = form;
  const ref = useRef<HTMLFormElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });

  const flush = useRef(() => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    latest.current(getValues());
  });

  const written = JSON.stringify(saved);
  useEffect(() => {
    const busy = waiting.current !== undefined || ref.current?.contains(document.activeElement);
    if (!busy) reset(JSON.parse(written) as Draft);
  }, [written, reset]);

  useEffect(() => {
    const save = flush.current;
    const leave = () => waiting.current !== undefined && save();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  return {
    form,
    /** Spread over the `<form>`. */
    formProps: {
      ref,
      onInput: () => {
        clearTimeout(waiting.current);
        waiting.current = setTimeout(flush.current, PAUSE);
      },
      onBlur: () => flush.current(),
      onSubmit: (event: { preventDefault: () => void }) => {
        event.preventDefault();
        flush.current();
      },
    },
    /** Saves at once: for choices, which are made in one act. */
    saveNow: () => flush.current(),
  };
}
