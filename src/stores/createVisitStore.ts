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
  /** What became of the copy that was to be kept of this visit; null while nobody has asked for one. */
  readonly kept: Outcome | 'failed' | null;
  /** Shows a visit. Nothing is written, and the reader's own assessments are not touched. */
  openVisit(visit: Visit): void;
  closeVisit(): void;
  /**
   * Puts a read-only copy into the library; a second call keeps no second copy.
   * @returns when it is known what became of it
   */
  keepCopy(): Promise<void>;
}

/** @param hearKept called when the library has a new copy */
export function createVisitStore(
  open: () => Promise<DeviceStorage>,
  hearKept: () => unknown,
  now: () => Date = () => new Date(),
): StoreApi<VisitState> {
  let keeping: Promise<void> | null = null;

  return createStore<VisitState>()((set, get) => {
    async function keep(visit: Visit): Promise<void> {
      const kept = await written(visit).catch(() => 'failed' as const);
      if (get().visit === visit) set({ kept });
      hearKept();
    }

    async function written(visit: Visit): Promise<Outcome> {
      const storage = await open();
      const { entries } = await storage.listAssessments();
      const known = entries.find(({ assessment }) => assessment.link === visit.link);
      const copy = known?.assessment ?? copyOf(visit, now().toISOString());
      return storage.addAssessment({
        ...copy,
        answers: visit.shared.assessment.answers,
        examples: visit.examples ?? {},
        notes: {},
      });
    }

    return {
      visit: null,
      kept: null,
      openVisit: (visit) => {
        // The same link opened again is the same visit, with its copy.
        if (get().visit?.link !== visit.link) set({ visit, kept: null });
      },
      closeVisit: () => set({ visit: null, kept: null }),
      keepCopy: async () => {
        const { visit } = get();
        if (!visit) return;
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
