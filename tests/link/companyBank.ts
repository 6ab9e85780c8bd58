import type { Bank } from '../../src/domain/bank';
import { tinyBank } from '../fixtures/tinyBank';

const [clarityAnchor, ...otherItems] = tinyBank.items;
const noChange = { levels: {}, weights: {}, gates: null };

/** The tiny bank grown by a ladder, stages, contexts and a retired item: everything that a link can name. */
export const companyBank: Bank = {
  ...tinyBank,
  edition: '1.3',
  items: [
    ...(clarityAnchor ? [clarityAnchor, { ...clarityAnchor, id: 'clarity-a0', forms: [] }] : []),
    ...otherItems,
  ],
  roles: [
    {
      id: 'member',
      requirements: {
        clarity: { level: 2, weight: 2, gate: false },
        coaching: { level: 0, weight: 1, gate: false },
      },
      stages: [],
      defaultStage: null,
    },
    ...tinyBank.roles,
    {
      id: 'head',
      requirements: {
        clarity: { level: 4, weight: 3, gate: true },
        coaching: { level: 4, weight: 3, gate: true },
      },
      stages: [
        { id: 'young', ...noChange, levels: { coaching: -2 }, gates: ['clarity'] },
        { id: 'grown', ...noChange },
      ],
      defaultStage: 'grown',
    },
  ],
  contexts: [
    { id: 'remote', ...noChange, weights: { clarity: 3 }, roles: null, use: null },
    { id: 'large', ...noChange, levels: { coaching: 1 }, roles: ['member'], use: null },
    { id: 'alone', ...noChange, roles: ['member'], use: { role: 'head', stage: 'young' } },
  ],
};
