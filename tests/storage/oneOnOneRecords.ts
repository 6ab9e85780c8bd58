import type { DeviceStorage } from '../../src/storage/deviceStorage';
import type { SavedOneOnOne, SavedReply } from '../../src/storage/savedOneOnOne';
import { anAssessment } from './device';

export function aOneOnOne(changes: Partial<SavedOneOnOne> = {}): SavedOneOnOne {
  return {
    id: 'talk-1',
    createdAt: '2026-11-03T10:00:00.000Z',
    updatedAt: '2026-11-03T10:00:00.000Z',
    part: 'respondent',
    way: 'links',
    assessmentId: 'mine-1',
    invitation: '#/i/1.abc',
    secret: { salt: 'c2FsdA', privateKey: 'a2V5' },
    opening: null,
    ...changes,
  };
}

export function aReply(changes: Partial<SavedReply> = {}): SavedReply {
  return {
    oneOnOneId: 'talk-1',
    id: 'reply-1',
    at: '2026-11-04T10:00:00.000Z',
    answers: { 'clarity-a1': 'd', 'coaching-a1': 'not-observed' },
    remarks: { 'clarity-a1': { what: 'The launch note', when: 'June' } },
    sentLabel: 'Grace',
    label: null,
    ...changes,
  };
}

/** An assessment with a 1:1 about it, a reply, and what two people wrote about that. */
export async function haveTalk(tab: DeviceStorage): Promise<void> {
  const answers = { 'clarity-a1': 'c', 'coaching-a1': 'b' };
  await tab.addAssessment(anAssessment({ finishedAt: '2026-11-02T10:00:00.000Z', answers }));
  await tab.addOneOnOne(aOneOnOne(), answers);
  await tab.addReply(aReply());
  await tab.changeTopic('reply-1', 'clarity', {
    agreed: 3,
    notes: 'Write one a month',
    action: { what: 'A note', owner: 'self', due: '2027-01-31', doneAt: null },
  });
  await tab.changeConversation('reply-1', {
    agreedBySelf: true,
    nextDate: '2026-12-04',
    evidence: 'Two notes',
  });
}
