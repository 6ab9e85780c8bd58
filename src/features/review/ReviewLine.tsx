import { useId, useRef, useState } from 'react';
import { Link } from 'wouter';
import { answerTo } from '../../domain/answerSheet';
import type { Item } from '../../domain/item';
import { useTranslation } from '../../i18n/useTranslation';
import { useOwnWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import said from '../../ui/SaidLine.module.css';
import { ExampleForm } from './ExampleForm';
import { ExampleText } from './ExampleText';
import styles from './ReviewLine.module.css';
import { shortened, standingOf } from './reviewItems';
import type { ExampleActs } from './useExamples';

const SAID = {
  answered: 'answer',
  skip: 'passed',
  'no-opportunity': 'passed',
  unanswered: 'open',
} as const;

/** One question with what was answered, the way back to it, and the example beside it. */
export function ReviewLine({
  assessment,
  item,
  changeable,
  acts,
}: {
  assessment: WholeAssessment;
  item: Item;
  /** False where the quiz does not ask it now: given for another role, or frozen. */
  changeable: boolean;
  acts: ExampleActs;
}) {
  const { t } = useTranslation();
  const own = useOwnWording();
  const formId = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const [writing, setWriting] = useState(false);

  const standing = standingOf(item, assessment.answers);
  const texts = own.items[item.id];
  const stem = texts?.stem ?? '';
  const answer = answerTo(assessment.answers, item.id) ?? '';
  const example = assessment.examples[item.id];
  const mine = assessment.origin === 'mine';
  const action = standing === 'unanswered' ? t('review.answer') : t('review.change');
  const note = acts.noteFor(item.id);

  function done() {
    setWriting(false);
    toggle.current?.focus();
  }

  return (
    <li className={`${said.line} ${styles.line}`} data-said={SAID[standing]}>
      <div className={said.words}>
        <p className={said.stem}>{stem}</p>
        <p className={said.answer}>
          {standing === 'answered' ? texts?.options[answer]?.text : t(`review.${standing}`)}
        </p>
        {example && !writing && <ExampleText example={example} />}
        {note && !writing && (
          <p className={styles.note}>
            {note.text}
            {note.undo && (
              <button
                type="button"
                className={styles.act}
                onClick={() => {
                  note.undo?.();
                  toggle.current?.focus();
                }}
              >
                {t('review.example.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      {mine && (
        <p className={styles.acts}>
          {changeable && (
            <Link
              href={`/a/${assessment.id}/quiz/${item.id}`}
              className={styles.act}
              aria-label={t('review.changeFor', { action, stem: shortened(stem) })}
            >
              {action}
            </Link>
          )}
          {standing === 'answered' && (
            <button
              ref={toggle}
              type="button"
              className={styles.act}
              aria-expanded={writing}
              aria-controls={writing ? formId : undefined}
              aria-label={t(example ? 'review.example.editFor' : 'review.example.addFor', {
                stem: shortened(stem),
              })}
              onClick={() => setWriting(!writing)}
            >
              {t(example ? 'review.example.edit' : 'review.example.add')}
            </button>
          )}
        </p>
      )}
      {writing && (
        <ExampleForm
          id={formId}
          saved={example}
          onKeep={(draft, quietly) => acts.keep(item.id, draft, quietly)}
          onRemove={() => acts.remove(item.id, example)}
          onDone={done}
        />
      )}
    </li>
  );
}
