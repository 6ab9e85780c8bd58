import { itemsForRater } from '../../src/domain/raterForm';
import { createInvitation } from '../../src/link/oneOnOne/invitation';
import { encodeJoint } from '../../src/link/oneOnOne/joint';
import { sealReply } from '../../src/link/oneOnOne/reply';
import { optionNear } from '../domain/people';
import { bank, DIRECTOR, digest, knownAnswers, shared } from './questions';

/* Links of a 1:1 between two other people. Made anew for every run: keys and salts are random. */
const edition = { bank, digest };
const answers = knownAnswers(DIRECTOR);
const rating = Object.fromEntries(
  itemsForRater(bank, DIRECTOR.role, DIRECTOR.stage).map((item) => [item.id, optionNear(item, 3)]),
);

export const someInvitation = await createInvitation(shared(answers).assessment, edition, 'Zoë');
export const someReply = await sealReply(someInvitation, { answers: rating, remarks: {} }, edition);
export const someJointLink = encodeJoint(
  {
    edition: bank.edition,
    target: DIRECTOR,
    self: answers,
    rater: rating,
    agreed: { 'product-strategy': 3, 'people-development': 'differ' },
    confirmed: true,
    labels: { self: 'Zoë', rater: 'Ines' },
  },
  edition,
);
