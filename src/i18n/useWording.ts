import { loadOwnWording, loadWording } from '../content/bank';
import { bankTexts } from './bankTexts';

/** The names of everything. */
export const { preload: preloadWording, useTexts: useWording } = bankTexts(loadWording);

/** The items as they are put to the person whom they are about. */
export const ownWording = bankTexts(loadOwnWording);
export const { preload: preloadOwnWording, useTexts: useOwnWording } = ownWording;
