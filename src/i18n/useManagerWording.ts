import { loadManagerWording } from '../content/bank';
import { bankTexts } from './bankTexts';

/** The items as they are put to somebody's manager. */
export const { preload: preloadManagerWording, useTexts: useManagerWording } =
  bankTexts(loadManagerWording);
