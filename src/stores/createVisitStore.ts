import { createStore, type StoreApi } from 'zustand/vanilla';
import type { KnownEdition, SharedAssessment } from '../link/sharedAssessment';
import type { DeviceStorage } from '../storage/deviceStorage';
import {
  type Examples,
  newAssessmentId,
  newShuffleSeed,
  type SavedAssessment,
} from '../storage/savedAssessment';
import type { Outcome } from '../storage/storageState';

/** Somebody's assessment, opened here from a link. */
export interface Visit {
  readonly shared: SharedAssessment;
  /** The edition that it was answered in, and is scored with. */
  readonly edition: KnownEdition;
  /** The text of the link. */
  readonly link: string;
  /** What came with the answers, where the sender ticked it. */
  readonly examples?: Examples;
}

export interface VisitState {
  readonly visit: Visit | null;
  /** The id of the copy kept of this visit; null until there is one. */
  readonly keptAs: string | null;
  /** Shows a visit. Nothing is written, and the reader's own assessments are not touched. */
  openVisit(visit: Visit): void;
  closeVisit(): void;
  /**
   * Puts a read-only copy into the library; a second call keeps no second copy.
   * @returns what became of the writing, or null without a visit
   */
  keepCopy(): Promise<Outcome | null>;
}

/** @param hearKept called when the library has a new copy */
export function createVisitStore(
  open: () => Promise<DeviceStorage>,
  hearKept: () => unknown,
  now: () => Date = () => new Date(),
): StoreApi<VisitState> {
  let keeping: Promise<Outcome | null> | null = null;

  return createStore<VisitState>()((set, get) => {
    async function keep(visit: Visit): Promise<Outcome | null> {
      const storage = await open();
      const { entries } = await storage.listAssessments();
      const known = entries.find(({ assessment }) => assessment.link === visit.link);
      const copy = known?.assessment ?? copyOf(visit, now().toISOString());
      const outcome = await storage.addAssessment({
        ...copy,
        answers: visit.shared.assessment.answers,
        examples: visit.examples ?? {},
        notes: {},
      });
      if (get().visit === visit) set({ keptAs: copy.id });
      hearKept();
      return outcome;
    }

    return {
      visit: null,
      keptAs: null,
      openVisit: (visit) => {
        // The same link opened again is the same visit, with its copy.
        if (get().visit?.link !== visit.link) set({ visit, keptAs: null });
      },
      closeVisit: () => set({ visit: null, keptAs: null }),
      keepCopy: async () => {
        const { visit } = get();
        if (!visit) return null;
        keeping ??= keep(visit).finally(() => {
          keeping = null;
        });
        return keeping;
      },
    };
  });
}

/** @param at ISO time */
function copyOf({ shared, link }: Visit, at: string): SavedAssessment {
  const { edition, rater, form, askedRole, target } = shared.assessment;
  return {
    id: newAssessmentId(),
    createdAt: at,
    updatedAt: at,
    edition,
    rater,
    form,
    askedRole,
    target,
    currentRole: null,
    shuffleSeed: newShuffleSeed(),
    position: null,
    finishedAt: at,
    ownView: null,
    label: shared.label ?? null,
    origin: 'link',
    link,
    frozenAt: null,
    previous: null,
  };
}
