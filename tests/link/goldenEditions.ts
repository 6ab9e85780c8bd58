import type { KnownEdition } from '../../src/link/sharedAssessment';
import { companyEdition, tinyEdition } from './knownEditions';

/** The banks that golden links name, by that name. Each is as frozen as the links made with it. */
export const goldenEditions: Readonly<Record<string, KnownEdition>> = {
  tiny: tinyEdition,
  company: companyEdition,
};
