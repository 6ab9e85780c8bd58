import { useId } from 'react';
import { Link, useLocation } from 'wouter';
import { catalogue } from '../../content/bank';
import { type Answer, answerTo, NOT_OBSERVED } from '../../domain/answerSheet';
import type { Item } from '../../domain/item';
import { optionOrder } from '../../domain/optionOrder';
import { MUST_HAVES } from '../../domain/section';
import { useManagerWording } from '../../i18n/useManagerWording';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { assessmentStore, useAssessment } from '../../stores/assessmentStore';
import { usePreferences } from '../../stores/preferencesStore';
import { Button } from '../../ui/Button';
import { OptionRow } from '../../ui/OptionRow';
import { PageTitle } from '../../ui/PageTitle';
import { useShortcuts } from '../../ui/useShortcuts';
import { About } from './About';
import { OwnWords } from './OwnWords';
import { RatingProgress } from './RatingProgress';
import styles from './RatingQuestion.module.css';
import { sectionsOfRating, standingOf } from './ratingItems';
import { useRatingDraft } from './useRatingDraft';
import type { OpenRating } from './WithRating';

/** One item in the words for somebody who has seen it done, or not. */
export function RatingQuestion({
  rating,
  item,
  follows,
}: {
  rating: OpenRating;
  item: Item;
  /** Whether it comes after another one that was seen here. */
  follows: boolean;
}) {
  const { assessment, edition, items, known } = rating;
  const { t } = useTranslation();
  const wording = useWording();
  const texts = useManagerWording().items[item.id];
  const [, navigate] = useLocation();
  const keyboardShortcuts = usePreferences((state) => state.keyboardShortcuts);
  const saving = useAssessment((state) => state.saving);
  const draft = useRatingDraft(item, assessment);
  const stemId = useId();
  const instructionId = useId();

  const { id, answers, examples, notes } = assessment;
  const sections = sectionsOfRating(edition.bank, known.invitation.target, items);
  const section = sections.find((candidate) => candidate.items.includes(item));
  const options = optionOrder(item, assessment.shuffleSeed);
  const index = items.indexOf(item);
  const [before, after] = [items[index - 1], items[index + 1]];
  const started = draft.waiting || Object.keys({ ...answers, ...examples, ...notes }).length > 0;
  const answer = answerTo(answers, item.id);
  const answered = standingOf(item, answers) !== 'open';

  const choose = (value: Answer) => assessmentStore.getState().commitAnswer(item.id, value);
  const back = () => before && navigate(`/rate/${id}/${before.id}`);
  const next = () => navigate(`/rate/${id}/${after?.id ?? 'review'}`);

  useShortcuts(
    {
      ...Object.fromEntries(
        options.map((option, place) => [String(place + 1), () => choose(option.id)]),
      ),
      n: () => choose(NOT_OBSERVED),
      enter: next,
      backspace: back,
    },
    keyboardShortcuts,
  );

  const place = t('quiz.position', { position: index + 1, count: items.length });
  const sectionName =
    section?.id === MUST_HAVES ? t('quiz.mustHaves') : wording.areas[section?.id ?? '']?.name;

  return (
    <div className={`page ${styles.layout}`}>
      <RatingProgress assessment={assessment} sections={sections} items={items} current={item.id} />

      <div className={styles.question}>
        <div className={`${styles.asked} ${follows ? styles.arriving : ''}`}>
          <p className={`kicker ${styles.kicker}`}>
            <span>
              {sectionName} <span aria-hidden="true">·</span>{' '}
              {wording.competencies[item.competency]?.name}
              <About invitation={known.invitation} />
            </span>
            <span className="numbers">{place}</span>
          </p>
          <div className={styles.stem} id={stemId}>
            <PageTitle announce={item.id} tab={place}>
              <span className="visually-hidden">{place}: </span>
              {texts?.stem}
            </PageTitle>
          </div>
          <p className={styles.instruction} id={instructionId}>
            {t('rating.instruction', { count: catalogue.months[item.id] ?? 12 })}
          </p>

          <div
            role="radiogroup"
            aria-labelledby={stemId}
            aria-describedby={instructionId}
            className={styles.options}
          >
            {options.map((option, place) => (
              <OptionRow
                key={option.id}
                value={option.id}
                chosen={option.id === answer}
                shortcut={keyboardShortcuts ? String(place + 1) : null}
                onChoose={choose}
                onPointerChoice={stay}
              >
                {texts?.options[option.id]?.text}
              </OptionRow>
            ))}
            <OptionRow
              value={NOT_OBSERVED}
              chosen={answer === NOT_OBSERVED}
              shortcut={keyboardShortcuts ? 'N' : null}
              onChoose={choose}
              onPointerChoice={stay}
            >
              {t('rating.notObserved')}
              <small className={styles.hint}>{t('rating.notObservedHint')}</small>
            </OptionRow>
          </div>
        </div>

        <OwnWords assessment={assessment} item={item} field={draft.field} />

        <div className={styles.bar}>
          <Button onClick={back} disabled={!before}>
            {t('quiz.back')}
          </Button>
          <Button kind={answered ? 'primary' : 'secondary'} onClick={next}>
            {t(after ? 'quiz.next' : 'rating.toReview')}
          </Button>
        </div>
        <div className={styles.foot}>
          <span>{started && t(`quiz.saving.${draft.waiting ? 'saving' : saving}`)}</span>
          <Link href={`/rate/${id}/review`}>{t('rating.all')}</Link>
        </div>
        {keyboardShortcuts && <p className={styles.keys}>{t('rating.keys')}</p>}
      </div>
    </div>
  );
}

/** A choice here stays on its page: what was seen can be added below it. */
function stay() {}
