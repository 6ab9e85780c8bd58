import { useMemo } from 'react';
import type { CompetencyId } from '../../domain/ids';
import { useActions } from '../../stores/actions';

/** Something agreed in a conversation about oneself, and done. */
export interface ActionDone {
  readonly competency: CompetencyId;
  readonly what: string;
  /** ISO time. */
  readonly doneAt: string;
}

/** All that was agreed in one's own 1:1s and is done, oldest first; nothing while it is being read. */
export function useActionsDone(): readonly ActionDone[] {
  const actions = useActions();
  return useMemo(
    () =>
      (actions?.entries ?? [])
        .flatMap(({ competency, action: { what, doneAt }, talk }): ActionDone[] =>
          talk.oneOnOne.part === 'respondent' && doneAt ? [{ competency, what, doneAt }] : [],
        )
        .sort((a, b) => Date.parse(a.doneAt) - Date.parse(b.doneAt)),
    [actions],
  );
}
