import type { KnownEdition } from '../../src/link/sharedAssessment';
import { tinyBank } from '../fixtures/tinyBank';
import { companyBank } from './companyBank';

// Digests are stand-ins: what they are computed from is the content's affair.
export const tinyEdition: KnownEdition = {
  bank: tinyBank,
  digest: 'd64a2d1c5b0f8e7391a6c4f2e8b05d37196f4a8c2be07d53f1908a6c4e2b7d51',
};
export const companyEdition: KnownEdition = {
  bank: companyBank,
  digest: '07e1b9c35d8f2a6410ce73b8f5942d6a8b1f03c7e6d5a49280fb71c3e4d6a895',
};
