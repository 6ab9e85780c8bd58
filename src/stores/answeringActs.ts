import { withAnswer, withoutAnswer } from '../domain/answerSheet';
import type { ItemId } from '../domain/ids';
import type { Examples, HeaderChange, WholeAssessment } from '../storage/savedAssessment';
import type { Outcome } from '../storage/storageState';
import type { AnsweringActs } from './assessmentState';
import type { StoreTools } from './storeTools';
import { newAssessment, showing, without } from './wholeAssessment';
import type { Write } from './writeQueue';

/** What is done to the open assessment: the page shows it at once, the disk follows. */
export function answeringActs({ queue, set, get, at }: StoreTools): AnsweringActs {
  /** A kept copy of somebody's link is read-only, so only one's own assessment changes. */
  function change(
    key: string,
    changed: (current: WholeAssessment) => Partial<WholeAssessment>,
    write: (id: string) => (storage: Parameters<Write>[0]) => Promise<Outcome>,
  ): void {
    const { current } = get();
    if (current?.origin !== 'mine') return;
    const { id } = current;
    set((state) => showing(state, { ...current, ...changed(current), updatedAt: at() }));
    const writeRecord = write(id);
    void queue.add(`${id} ${key}`, async (storage) => {
      const outcome = await writeRecord(storage);
      if (outcome !== 'gone') return;
      // Its start may still be unwritten, and then this is to be written again after it.
      if (queue.hasFailed) throw new Error('The assessment is not stored yet.');
      // Deleted in another tab.
      set((state) => without(state, id));
    });
  }

  function changeHeader(header: HeaderChange): void {
    change(
      `header ${Object.keys(header).sort().join(' ')}`,
      () => header,
      (id) => (storage) => storage.changeHeader(id, header),
    );
  }

  return {
    startAssessment: (start) => {
      const assessment = newAssessment(start, get().library, at());
      set((state) => showing(state, assessment));
      void queue.add(`${assessment.id} start`, (storage) => storage.addAssessment(assessment));
      return assessment.id;
    },
    commitAnswer: (item, answer) =>
      change(
        `answer ${item}`,
        ({ answers }) => ({ answers: withAnswer(answers, item, answer) }),
        (id) => (storage) => storage.saveAnswer(id, item, answer),
      ),
    clearAnswer: (item) =>
      change(
        `answer ${item}`,
        ({ answers }) => ({ answers: withoutAnswer(answers, item) }),
        (id) => (storage) => storage.removeAnswer(id, item),
      ),
    setTarget: (target) => changeHeader({ target }),
    continueFor: (target) =>
      changeHeader({ target, askedRole: target.role, position: null, finishedAt: null }),
    setPosition: (position) => changeHeader({ position }),
    setOwnView: (ownView) => changeHeader({ ownView }),
    finish: () => changeHeader({ finishedAt: at() }),
    saveExample: (item, example) =>
      change(
        `example ${item}`,
        ({ examples }) => ({ examples: { ...examples, [item]: example } }),
        (id) => (storage) => storage.saveExample(id, item, example),
      ),
    removeExample: (item) =>
      change(
        `example ${item}`,
        ({ examples }) => ({ examples: withoutExample(examples, item) }),
        (id) => (storage) => storage.removeExample(id, item),
      ),
  };
}

function withoutExample(examples: Examples, item: ItemId): Examples {
  const { [item]: _, ...others } = examples;
  return others;
}
