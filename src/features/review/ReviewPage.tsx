import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { bank } from '../../content/bank';
import { answerTo } from '../../domain/answerSheet';
import { requirementsFor } from '../../domain/bank';
import type { Item } from '../../domain/item';
import { byCompetency, MUST_HAVES, type Section, sectionsOf } from '../../domain/section';
import { useDates } from '../../i18n/useDates';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { courseFor } from '../../stores/courseFor';
import { PageTitle } from '../../ui/PageTitle';
import reading from '../../ui/Reading.module.css';
import { FilterChoice } from './FilterChoice';
import { ReviewActions } from './ReviewActions';
import { ReviewLine } from './ReviewLine';
import styles from './ReviewPage.module.css';
import { countStandings, type Filter, passesFilter, STANDINGS, standingOf } from './reviewItems';
import { Sections } from './Sections';
import { useExamples } from './useExamples';

/** Answered for another role: not asked now, but counted all the same. */
const EARLIER = 'earlier';

/** Every question asked, with its answer and the way back to it. */
export default function ReviewPage({ assessment }: { assessment: WholeAssessment }) {
  const items = useMemo(() => courseFor(bank, assessment)?.items ?? null, [assessment]);
  return items ? <Review assessment={assessment} items={items} /> : <Unscorable />;
}

function Review({ assessment, items }: { assessment: WholeAssessment; items: readonly Item[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { day } = useDates();
  const examples = useExamples(assessment.id);
  const [filter, setFilter] = useState<Filter>('all');

  const { id, answers, askedRole, target } = assessment;
  const { frozenAt } = assessment;
  const mine = assessment.origin === 'mine';
  const requirements = requirementsFor(bank, { ...target, role: askedRole });
  const asked = sectionsOf(bank, requirements, items);
  const earlier = bank.items.filter(
    (item) => !items.includes(item) && answerTo(answers, item.id) !== undefined,
  );
  const sections: Section[] = earlier.length ? [...asked, { id: EARLIER, items: earlier }] : asked;

  const counts = countStandings(items, answers);
  const open = items.filter((item) => standingOf(item, answers) === 'unanswered');
  const shownOf = (section: Section) =>
    section.items.filter((item) => passesFilter(filter, standingOf(item, answers)));
  const shown = sections.filter((section) => shownOf(section).length > 0);
  const everything = sections.flatMap((section) => section.items);
  const countFor = (one: Filter) =>
    everything.filter((item) => passesFilter(one, standingOf(item, answers))).length;

  const nameOf = (section: Section) => {
    if (section.id === MUST_HAVES) return t('quiz.mustHaves');
    if (section.id === EARLIER) return t('review.earlier');
    return wording.areas[section.id]?.name ?? section.id;
  };
  const decided = !open.some(({ competency }) => requirements[competency]?.gate);
  const actions = (
    <ReviewActions
      id={id}
      next={mine && !frozenAt ? open[0] : undefined}
      started={open.length < items.length}
      decided={decided}
    />
  );

  return (
    <div className={`page ${reading.page}`}>
      <header className={reading.head}>
        <p className="kicker">
          {wording.roles[askedRole]?.title}
          {target.stage && <> · {wording.stages[target.stage]?.name}</>}
        </p>
        <PageTitle>{t(mine ? 'review.title' : 'review.titleKept')}</PageTitle>
        <p className={reading.lead}>{leadText()}</p>
        <ul className={reading.counts}>
          {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
            <li key={standing} className="numbers">
              {t(`review.counts.${standing}`, { count: counts[standing] })}
            </li>
          ))}
        </ul>
        {actions}
      </header>

      <div className={styles.overview}>
        <Sections
          sections={asked}
          answers={answers}
          nameOf={nameOf}
          isShown={(section) => shown.includes(section)}
          onJump={jumpTo}
        />
        <FilterChoice
          chosen={filter}
          counts={{ all: countFor('all'), open: countFor('open'), passed: countFor('passed') }}
          onChoose={setFilter}
        />
        <p role="status" className={shown.length ? 'visually-hidden' : styles.none}>
          {filter !== 'all' &&
            (shown.length
              ? t('review.showing', { count: countFor(filter) })
              : t(`review.nothing.${filter}`))}
        </p>
        <p role="status" className="visually-hidden">
          {examples.announcement}
        </p>
      </div>

      {shown.map((section) => (
        <section key={section.id} className={reading.section} aria-labelledby={headingOf(section)}>
          <div className={reading.sectionHead}>
            <h2 id={headingOf(section)} tabIndex={-1}>
              {nameOf(section)}
            </h2>
            {section.id === EARLIER && <p>{t('review.earlierLead')}</p>}
          </div>
          <div className={reading.competencies}>
            {byCompetency(shownOf(section)).map((group) => (
              <div key={group.competency} className={reading.competency}>
                <h3>{wording.competencies[group.competency]?.name}</h3>
                <ul className={reading.lines}>
                  {group.items.map((item) => (
                    <ReviewLine
                      key={item.id}
                      assessment={assessment}
                      item={item}
                      changeable={section.id !== EARLIER && !frozenAt}
                      acts={examples}
                    />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </section>
      ))}

      {shown.length > 0 && <div className={reading.end}>{actions}</div>}
    </div>
  );

  function leadText(): string {
    if (!mine) return t('review.leadKept');
    if (frozenAt) return t('review.frozen', { date: day(frozenAt) });
    if (open.length === 0) return t('review.leadDone');
    if (open.length === items.length) return t('review.leadNone');
    return t(decided ? 'review.lead' : 'review.leadMustHaves', { count: open.length });
  }
}

function headingOf(section: Section): string {
  return `review-${section.id}`;
}

/** The fragment belongs to the router, so the jump is made by hand. */
function jumpTo(section: Section): void {
  const heading = document.getElementById(headingOf(section));
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}

function Unscorable() {
  const { t } = useTranslation();
  return (
    <section className="page reading">
      <PageTitle>{t('review.unscorable.title')}</PageTitle>
      <p>{t('review.unscorable.text')}</p>
      <p>
        <Link href="/assessments">{t('review.unscorable.library')}</Link>
      </p>
    </section>
  );
}
