import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { bank, catalogue } from '../../content/bank';
import { type Answer, answerTo, NO_OPPORTUNITY, SKIPPED } from '../../domain/answerSheet';
import { requirementsFor } from '../../domain/bank';
import type { Course } from '../../domain/course';
import { type Item, offersNoOpportunity } from '../../domain/item';
import { MUST_HAVES, sectionsOf } from '../../domain/section';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { assessmentStore } from '../../stores/assessmentStore';
import { usePreferences } from '../../stores/preferencesStore';
import { PageTitle } from '../../ui/PageTitle';
import { KeyboardHelp } from './KeyboardHelp';
import { OptionRow } from './OptionRow';
import { optionOrder } from './optionOrder';
import styles from './Question.module.css';
import { QuestionBar } from './QuestionBar';
import { QuestionFoot } from './QuestionFoot';
import { QuizProgress } from './QuizProgress';
import type { Pace } from './usePace';
import { USUALLY } from './usePace';
import { useQuizForm } from './useQuizForm';
import { useShortcuts } from './useShortcuts';

/** Long enough to see which row was taken, too short to wait for. */
const MOVE_ON_AFTER = 120;

export function Question({
  assessment,
  course,
  item,
  pace,
  addressAfter,
}: {
  assessment: WholeAssessment;
  course: Course;
  item: Item;
  pace: Pace;
  /** Where the way goes on behind an item, as the answers stand at that moment. */
  addressAfter: (itemId: string) => string;
}) {
  const { items, total } = course;
  const { t } = useTranslation();
  const wording = useWording();
  const [, navigate] = useLocation();
  const { keyboardShortcuts, autoAdvance } = usePreferences((state) => state);
  const [helpOpen, setHelpOpen] = useState(false);
  const instructionId = useId();
  const stemId = useId();
  const moving = useRef<number | undefined>(undefined);

  // Whoever leaves by another way is not moved on any more.
  useEffect(() => () => window.clearTimeout(moving.current), []);

  const index = items.indexOf(item);
  const answer = answerTo(assessment.answers, item.id);
  const { commitAnswer } = assessmentStore.getState();
  const { radio, choose } = useQuizForm(item, answer, commitAnswer);

  const requirements = requirementsFor(bank, {
    ...assessment.target,
    role: assessment.askedRole,
  });
  const sections = sectionsOf(bank, requirements, items);
  const section = sections.find((candidate) => candidate.items.includes(item));
  const unanswered = items.filter(({ id }) => answerTo(assessment.answers, id) === undefined);
  const mustHavesDone = !unanswered.some(({ competency }) => requirements[competency]?.gate);

  const options = optionOrder(item, assessment.shuffleSeed);
  const texts = wording.items[item.id];

  // The adaptive form can say what comes next only after an answer.
  const canGoOn = total !== null || answer !== undefined;

  function goTo(address: string) {
    window.clearTimeout(moving.current);
    navigate(address);
  }
  const next = () => {
    if (total !== null || answerNow() !== undefined) goTo(addressAfter(item.id));
  };
  const back = () => {
    const before = items[index - 1];
    if (before) goTo(`/a/${assessment.id}/quiz/${before.id}`);
  };
  function answerNow(): Answer | undefined {
    const { current } = assessmentStore.getState();
    return current ? answerTo(current.answers, item.id) : answer;
  }

  function moveOn() {
    pace.noteAnswer();
    if (!autoAdvance) return;
    window.clearTimeout(moving.current);
    moving.current = window.setTimeout(next, MOVE_ON_AFTER);
  }
  function passOver(value: Answer) {
    commitAnswer(item.id, value);
    next();
  }

  useShortcuts(
    {
      ...Object.fromEntries(
        options.map((option, place) => [
          String(place + 1),
          () => {
            choose(option.id);
            moveOn();
          },
        ]),
      ),
      enter: next,
      backspace: back,
      s: () => passOver(SKIPPED),
      ...(offersNoOpportunity(item) ? { o: () => passOver(NO_OPPORTUNITY) } : {}),
      '?': () => setHelpOpen(true),
    },
    keyboardShortcuts,
  );

  const position = index + 1;
  const place =
    total === null
      ? t('quiz.positionAlone', { position })
      : t('quiz.position', { position, count: items.length });
  const sectionName =
    section?.id === MUST_HAVES ? t('quiz.mustHaves') : wording.areas[section?.id ?? '']?.name;

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

      <div className={styles.question}>
        <p className={`kicker ${styles.kicker}`}>
          <span>
            {sectionName} <span aria-hidden="true">·</span>{' '}
            {wording.competencies[item.competency]?.name}
          </span>
          <span className="numbers">{place}</span>
        </p>
        <div className={item.type === 'situational' ? styles.longStem : styles.stem} id={stemId}>
          <PageTitle announce={item.id} tab={place}>
            <span className="visually-hidden">{place}: </span>
            {texts?.stem}
          </PageTitle>
        </div>
        <p className={styles.instruction} id={instructionId}>
          {item.type === 'anchor'
            ? t('quiz.instruction.anchor', { count: catalogue.months[item.id] ?? 12 })
            : t(`quiz.instruction.${item.type}`)}
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
              shortcut={keyboardShortcuts ? String(place + 1) : null}
              radio={radio}
              onPointerChoice={moveOn}
            >
              {texts?.options[option.id]?.text}
            </OptionRow>
          ))}
        </div>

        {(answer === SKIPPED || answer === NO_OPPORTUNITY) && (
          <p className={styles.passed}>{t(`quiz.passed.${answer}`)}</p>
        )}

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
          assessmentId={assessment.id}
          hasAnswers={Object.keys(assessment.answers).length > 0}
          hasResult={mustHavesDone}
          onHelp={keyboardShortcuts ? () => setHelpOpen(true) : null}
        />
      </div>
      <KeyboardHelp
        open={helpOpen}
        onClose={() => setHelpOpen(false)}
        options={options.length}
        noOpportunity={offersNoOpportunity(item)}
      />
    </div>
  );
}
