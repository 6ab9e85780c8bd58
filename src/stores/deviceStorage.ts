import type { DeviceStorage } from '../storage/deviceStorage';
import { openDeviceStorage } from '../storage/openDeviceStorage';

let opening: Promise<DeviceStorage> | undefined;

/** The storage that all stores of this page share, opened on first use. */
export function deviceStorage(): Promise<DeviceStorage> {
  opening ??= openDeviceStorage();
  return opening;
}
