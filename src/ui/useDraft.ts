import { useEffect, useRef } from 'react';
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form';
import { useSoon } from './useSoon';

/**
 * A form that is saved as it is typed: soon after a key, on leaving a field, and on leaving the page.
 * What is saved elsewhere meanwhile comes in while nobody is writing here.
 * @param saved what is saved now
 * @param save hands over what the fields hold; it finds out itself whether anything differs
 */
export function useDraft<Draft extends FieldValues>(saved: Draft, save: (draft: Draft) => void) {
  const form = useForm<Draft>({ defaultValues: saved as DefaultValues<Draft> });
  const { getValues, reset } = form;
  const ref = useRef<HTMLFormElement>(null);
  const { touch, stop } = useSoon(() => save(getValues()));

  const written = JSON.stringify(saved);
  useEffect(() => {
    // Leaving a field saves it, so whoever has typed something is still in the form.
    if (!ref.current?.contains(document.activeElement)) reset(JSON.parse(written) as Draft);
  }, [written, reset]);

  function saveNow() {
    stop();
    save(getValues());
  }

  return {
    form,
    /** Spread over the `<form>`. */
    formProps: {
      ref,
      onInput: touch,
      onBlur: saveNow,
      onSubmit: (event: { preventDefault: () => void }) => {
        event.preventDefault();
        saveNow();
      },
    },
    /** Saves at once: for choices, which are made in one act. */
    saveNow,
  };
}
