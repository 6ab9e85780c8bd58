import { loadCalibration } from '../content/bank';
import { bankTexts } from './bankTexts';

/** The people to rate before the quiz. */
export const { useTexts: useCalibration } = bankTexts(loadCalibration);
