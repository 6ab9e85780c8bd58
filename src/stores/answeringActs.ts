import { withAnswer, withoutAnswer } from '../domain/answerSheet';
import type { ItemId } from '../domain/ids';
import type { HeaderChange, WholeAssessment } from '../storage/savedAssessment';
import type { Outcome } from '../storage/storageState';
import type { AnsweringActs } from './assessmentState';
import type { StoreTools } from './storeTools';
import { newAssessment, showing, without } from './wholeAssessment';
import type { Write } from './writeQueue';

/** What is done to the open assessment: the page shows it at once, the disk follows. */
export function answeringActs({ queue, reader, set, get, at }: StoreTools): AnsweringActs {
  function change(
    key: string,
    may: (current: WholeAssessment) => boolean,
    changed: (current: WholeAssessment) => Partial<WholeAssessment>,
    write: (id: string) => (storage: Parameters<Write>[0]) => Promise<Outcome>,
  ): void {
    const { current } = get();
    if (!current || !may(current)) return;
    const { id } = current;
    set((state) => showing(state, { ...current, ...changed(current), updatedAt: at() }));
    const writeRecord = write(id);
    void queue.add(`${id} ${key}`, async (storage) => {
      const outcome = await writeRecord(storage);
      // Frozen in another tab meanwhile: what is stored is what is committed to.
      if (outcome === 'frozen') void reader.read();
      if (outcome !== 'gone') return;
      // Its start may still be unwritten, and then this is to be written again after it.
      if (queue.hasFailed) throw new Error('The assessment is not stored yet.');
      // Deleted in another tab.
      set((state) => without(state, id));
    });
  }

  function changeHeader(may: (current: WholeAssessment) => boolean, header: HeaderChange): void {
    change(
      `header ${Object.keys(header).sort().join(' ')}`,
      may,
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
        isOpen,
        ({ answers }) => ({ answers: withAnswer(answers, item, answer) }),
        (id) => (storage) => storage.saveAnswer(id, item, answer),
      ),
    clearAnswer: (item) =>
      change(
        `answer ${item}`,
        isOpen,
        ({ answers }) => ({ answers: withoutAnswer(answers, item) }),
        (id) => (storage) => storage.removeAnswer(id, item),
      ),
    setTarget: (target) => changeHeader(isOwn, { target }),
    continueFor: (target) =>
      changeHeader((current) => isOwn(current) && isOpen(current), {
        target,
        askedRole: target.role,
        position: null,
        finishedAt: null,
      }),
    setPosition: (position) => changeHeader(isAnswered, { position }),
    setOwnView: (ownView) => changeHeader(isOwn, { ownView }),
    finish: () => changeHeader(isOpen, { finishedAt: at() }),
    saveExample: (item, example) =>
      change(
        `example ${item}`,
        isAnswered,
        ({ examples }) => ({ examples: { ...examples, [item]: example } }),
        (id) => (storage) => storage.saveExample(id, item, example),
      ),
    removeExample: (item) =>
      change(
        `example ${item}`,
        isAnswered,
        ({ examples }) => ({ examples: withoutItem(examples, item) }),
        (id) => (storage) => storage.removeExample(id, item),
      ),
    saveNote: (item, note) =>
      change(
        `note ${item}`,
        isRating,
        ({ notes }) => ({ notes: { ...notes, [item]: note } }),
        (id) => (storage) => storage.saveNote(id, item, note),
      ),
    removeNote: (item) =>
      change(
        `note ${item}`,
        isRating,
        ({ notes }) => ({ notes: withoutItem(notes, item) }),
        (id) => (storage) => storage.removeNote(id, item),
      ),
  };
}

/** A kept copy of somebody's link is read-only. */
const isAnswered = ({ origin }: WholeAssessment) => origin !== 'link';
const isOwn = ({ origin }: WholeAssessment) => origin === 'mine';
const isRating = ({ origin }: WholeAssessment) => origin === 'rating';
/** A 1:1 stands on frozen answers. */
const isOpen = (current: WholeAssessment) => isAnswered(current) && current.frozenAt === null;

function withoutItem<Value>(
  values: Readonly<Record<ItemId, Value>>,
  item: ItemId,
): Readonly<Record<ItemId, Value>> {
  const { [item]: _, ...others } = values;
  return others;
}
