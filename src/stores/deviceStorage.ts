import type { DeviceStorage } from '../storage/deviceStorage';

let opening: Promise<DeviceStorage> | undefined;

/** The storage that all stores of this page share: its code is fetched and it is opened on first use. */
export function deviceStorage(): Promise<DeviceStorage> {
  opening ??= import('../storage/openDeviceStorage')
    .then(({ openDeviceStorage }) => openDeviceStorage())
    .catch((error: unknown) => {
      // Its code could not be fetched; the next one who asks may be luckier.
      opening = undefined;
      throw error;
    });
  return opening;
}
