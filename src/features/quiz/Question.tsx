import { lazy, Suspense, useId, useState } from 'react';
import { bank } from '../../content/bank';
import { type Answer, answerTo, NO_OPPORTUNITY, SKIPPED } from '../../domain/answerSheet';
import { requirementsFor } from '../../domain/bank';
import type { OptionId } from '../../domain/ids';
import { offersNoOpportunity } from '../../domain/item';
import { optionOrder } from '../../domain/optionOrder';
import { sectionsOf } from '../../domain/section';
import { useTranslation } from '../../i18n/useTranslation';
import { useOwnWording } from '../../i18n/useWording';
import { assessmentStore } from '../../stores/assessmentStore';
import { usePreferences } from '../../stores/preferencesStore';
import { OptionRow } from '../../ui/OptionRow';
import { useShortcuts } from '../../ui/useShortcuts';
import { LastTimeLine, SayAgain } from './LastTimeShown';
import { isPassed, type LastTime } from './lastTime';
import styles from './Question.module.css';
import { QuestionBar } from './QuestionBar';
import { QuestionFoot } from './QuestionFoot';
import { QuestionHead } from './QuestionHead';
import { QuizProgress } from './QuizProgress';
import { type Stop, useMovingOn } from './useMovingOn';
import { USUALLY } from './usePace';

const KeyboardHelp = lazy(() => import('./KeyboardHelp'));

/** One item with its options; where it was answered before, that is shown and not chosen. */
export function Question({
  lastTime,
  follows,
  ...stop
}: Stop & {
  lastTime: LastTime | null;
  /** Whether it comes after another one that was seen here. */
  follows: boolean;
}) {
  const { assessment, item, pace } = stop;
  const { items, total } = stop.course;
  const { id, answers, askedRole, target, shuffleSeed } = assessment;
  const { t } = useTranslation();
  const texts = useOwnWording().items[item.id];
  const keyboardShortcuts = usePreferences((state) => state.keyboardShortcuts);
  // Null until somebody asks for it.
  const [helpOpen, setHelpOpen] = useState<boolean | null>(null);
  const [stemId, instructionId, lastTimeId] = [useId(), useId(), useId()];

  const index = items.indexOf(item);
  const answer = answerTo(answers, item.id);
  const { commitAnswer } = assessmentStore.getState();
  const choose = (option: OptionId) => commitAnswer(item.id, option);
  const { canGoOn, back, next, moveOn } = useMovingOn(stop);

  const requirements = requirementsFor(bank, { ...target, role: askedRole });
  const sections = sectionsOf(bank, requirements, items);
  const unanswered = items.filter(({ id }) => answerTo(answers, id) === undefined);
  const mustHavesDone = !unanswered.some(({ competency }) => requirements[competency]?.gate);
  const options = optionOrder(item, shuffleSeed);

  function take(option: OptionId) {
    choose(option);
    moveOn();
  }
  function passOver(value: Answer) {
    commitAnswer(item.id, value);
    next();
  }
  const sayAgain = (value: Answer) => (isPassed(value) ? passOver(value) : take(value));

  useShortcuts(
    {
      ...Object.fromEntries(options.map(({ id }, place) => [String(place + 1), () => take(id)])),
      enter: next,
      backspace: back,
      s: () => passOver(SKIPPED),
      ...(offersNoOpportunity(item) ? { o: () => passOver(NO_OPPORTUNITY) } : {}),
      ...(lastTime ? { t: () => sayAgain(lastTime.answer) } : {}),
      '?': () => setHelpOpen(true),
    },
    keyboardShortcuts,
  );

  return (
    <div className={`page ${styles.layout}`}>
      <QuizProgress
        sections={sections}
        assessment={assessment}
        current={item.id}
        answered={items.length - unanswered.length}
        open={total === null}
        minutesLeft={pace.minutesFor(
          total === null ? Math.max(3, USUALLY - index) : unanswered.length,
        )}
      />

      <div className={`${styles.question} ${follows ? styles.arriving : ''}`}>
        <QuestionHead
          item={item}
          section={sections.find((candidate) => candidate.items.includes(item))}
          position={index + 1}
          count={total === null ? null : items.length}
          stemId={stemId}
          instructionId={instructionId}
        />
        {lastTime && <LastTimeLine id={lastTimeId} lastTime={lastTime} />}

        <div
          role="radiogroup"
          aria-labelledby={stemId}
          aria-describedby={lastTime ? `${instructionId} ${lastTimeId}` : instructionId}
          className={styles.options}
        >
          {options.map((option, place) => (
            <OptionRow
              key={option.id}
              value={option.id}
              chosen={option.id === answer}
              shortcut={keyboardShortcuts ? String(place + 1) : null}
              onChoose={choose}
              onPointerChoice={moveOn}
              note={option.id === lastTime?.answer ? t('quiz.lastTime.mark') : undefined}
            >
              {texts?.options[option.id]?.text}
            </OptionRow>
          ))}
        </div>

        {lastTime && (
          <SayAgain
            lastTime={lastTime}
            describedBy={lastTimeId}
            hint={keyboardShortcuts}
            onSay={sayAgain}
          />
        )}
        {isPassed(answer) && <p className={styles.passed}>{t(`quiz.passed.${answer}`)}</p>}

        <QuestionBar
          item={item}
          first={index === 0}
          last={total !== null && index === items.length - 1}
          canGoOn={canGoOn}
          answered={answer !== undefined}
          onBack={back}
          onPass={passOver}
          onNext={next}
        />
        <QuestionFoot
          assessmentId={id}
          hasAnswers={Object.keys(answers).length > 0}
          hasResult={mustHavesDone}
          onHelp={keyboardShortcuts ? () => setHelpOpen(true) : null}
        />
      </div>
      {helpOpen !== null && (
        <Suspense>
          <KeyboardHelp
            open={helpOpen}
            onClose={() => setHelpOpen(false)}
            options={options.length}
            noOpportunity={offersNoOpportunity(item)}
            lastTime={lastTime}
          />
        </Suspense>
      )}
    </div>
  );
}
