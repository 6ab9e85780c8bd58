import type { DeviceStorage } from '../storage/deviceStorage';
import type { OneOnOneFacts, OneOnOneState } from './oneOnOneState';
import type { Reader } from './reader';
import type { WriteQueue } from './writeQueue';

export type SetOneOnOneFacts = (
  facts: Partial<OneOnOneFacts> | ((state: OneOnOneState) => Partial<OneOnOneFacts>),
) => void;

/** What the acts of the 1:1 store work with. */
export interface OneOnOneTools {
  readonly open: () => Promise<DeviceStorage>;
  readonly queue: WriteQueue;
  readonly reader: Reader;
  readonly set: SetOneOnOneFacts;
  readonly get: () => OneOnOneState;
  /** This device's time, ISO. */
  readonly at: () => string;
  readonly act: Act;
}

/**
 * Does something that somebody waits for, once, after every answer before it is written. What it
 * throws reaches whoever waits, and both stores show what is stored by then.
 */
export type Act = <Result>(
  key: string,
  work: (storage: DeviceStorage) => Promise<Result>,
) => Promise<Result>;

/** @param refreshAssessments lets the assessment store write what it has, and then read again */
export function createAct(
  queue: WriteQueue,
  reader: Reader,
  refreshAssessments: () => Promise<void>,
): Act {
  return async (key, work) => {
    await refreshAssessments();
    let doing: ReturnType<typeof work> | undefined;
    await queue.add(key, async (storage) => {
      doing = work(storage);
      // The queue would try again what failed; here whoever waits decides.
      await doing.catch(() => undefined);
    });
    await Promise.all([reader.read(), refreshAssessments()]);
    if (!doing) throw new Error('not-written');
    return doing;
  };
}
