import type { DeviceStorage } from '../storage/deviceStorage';
import type { AssessmentState, SetFacts } from './assessmentState';
import type { Reader } from './reader';
import type { WriteQueue } from './writeQueue';

/** What the acts of the assessment store work with. */
export interface StoreTools {
  readonly open: () => Promise<DeviceStorage>;
  readonly queue: WriteQueue;
  readonly reader: Reader;
  readonly set: SetFacts;
  readonly get: () => AssessmentState;
  /** This device's time, ISO. */
  readonly at: () => string;
}
