import type { AnswerSheet } from '../domain/answerSheet';
import { loadAssessment } from './assessments';
import { changeFields, getStored } from './nextRevision';
import { OneOnOneRecordSchema } from './oneOnOneSchemas';
import { readAll, readOne } from './reading';
import type { RawRecord, RecordAccess } from './records';

/**
 * A 1:1 freezes the assessment that it stands on, in the transaction that writes it: its answers are
 * committed to. A rater's 1:1 stands on nobody's own answers.
 * @param at ISO time
 */
export async function freezeFor(
  access: RecordAccess,
  oneOnOne: RawRecord | undefined,
  at: string,
): Promise<void> {
  const known = readOne(OneOnOneRecordSchema, oneOnOne);
  if (known?.part !== 'respondent') return;
  const header = await getStored(access, 'assessments', known.assessmentId);
  if (header?.frozenAt !== null) return;
  await changeFields(access, 'assessments', known.assessmentId, { frozenAt: at, updatedAt: at });
}

/** Frees an assessment that no 1:1 stands on any more. @param at ISO time */
export async function thaw(access: RecordAccess, assessmentId: string, at: string): Promise<void> {
  const { values } = readAll(OneOnOneRecordSchema, await access.all('oneOnOnes'));
  const standing = values.some(
    (one) => one.part === 'respondent' && one.assessmentId === assessmentId,
  );
  if (standing) return;
  await changeFields(access, 'assessments', assessmentId, { frozenAt: null, updatedAt: at });
}

/** Whether an assessment has these answers and no others. */
export async function hasAnswers(
  access: RecordAccess,
  assessmentId: string,
  answers: AnswerSheet,
): Promise<boolean> {
  const stored = (await loadAssessment(access, assessmentId))?.assessment.answers ?? {};
  const items = Object.keys(answers);
  return (
    items.length === Object.keys(stored).length &&
    items.every((item) => stored[item] === answers[item])
  );
}
