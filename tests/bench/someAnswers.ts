import type { AnswerSheet } from '../../src/domain/answerSheet';
import type { Assessment } from '../../src/domain/assessment';
import type { RoleId } from '../../src/domain/ids';
import type { Item } from '../../src/domain/item';
import type { SharedAssessment } from '../../src/link/sharedAssessment';

type Core = typeof import('./core');

/** A complete answer to every item that a form asks: options in turn, the same in every run. */
export function completeAssessment(core: Core, role: RoleId, form: string): Assessment {
  const circumstances = {
    edition: core.bank.edition,
    rater: 'self',
    form,
    askedRole: role,
    target: { role, stage: null, contexts: [] },
  } as const;
  return { ...circumstances, answers: answersTo(core.itemsOfAssessment(core.bank, circumstances)) };
}

/** @param from the place of the first answer among the first item's options */
export function answersTo(items: readonly Item[], from = 0): AnswerSheet {
  return Object.fromEntries(
    items.flatMap(({ id, options }, index) => {
      const option = options[(from + index) % options.length];
      return option ? [[id, option.id]] : [];
    }),
  );
}

/** What most people would send: a short form for a common target. */
export function aSharedAssessment(core: Core): SharedAssessment {
  return { assessment: completeAssessment(core, 'product-director', 'short') };
}

/** Addresses of results, no two alike: all roles in turn, short and full forms, other answers. */
export function someLinks(core: Core, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const role = core.bank.roles[index % core.bank.roles.length]?.id ?? '';
    const assessment = completeAssessment(core, role, index % 2 ? 'short' : 'full');
    const answers = answersTo(core.itemsOfAssessment(core.bank, assessment), index);
    const shared = { assessment: { ...assessment, answers }, label: `Person ${index}` };
    return `https://next-rung.example/${core.encodeLink(shared, core)}`;
  });
}
