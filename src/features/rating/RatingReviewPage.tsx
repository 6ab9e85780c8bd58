import { Redirect } from 'wouter';
import { byCompetency, MUST_HAVES } from '../../domain/section';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { ButtonLink } from '../../ui/Button';
import { PageTitle } from '../../ui/PageTitle';
import reading from '../../ui/Reading.module.css';
import { About } from './About';
import { RatedLine } from './RatedLine';
import { countStandings, STANDINGS, sectionsOfRating, standingOf } from './ratingItems';
import { type OpenRating, WithRating } from './WithRating';

/** Every statement asked, with what was chosen, what was seen, and the way back to it. */
export default function RatingReviewPage({ assessment }: { assessment: WholeAssessment }) {
  return (
    <WithRating assessment={assessment}>{(rating) => <RatingReview rating={rating} />}</WithRating>
  );
}

function RatingReview({
  rating: { assessment, items, edition, known, entry, inRoom },
}: {
  rating: OpenRating;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const { id, answers } = assessment;
  if (assessment.frozenAt) return <Redirect to={`/rate/${id}/send`} replace />;

  const { target } = known.invitation;
  const counts = countStandings(items, answers);
  const open = items.find((item) => standingOf(item, answers) === 'open');
  const sections = sectionsOfRating(edition.bank, target, items);
  const actions = (
    <div className="row">
      <ButtonLink kind={counts.observed > 0 ? 'primary' : 'secondary'} href={`/rate/${id}/send`}>
        {t(inRoom ? 'rating.review.room' : 'rating.review.preview')}
      </ButtonLink>
      {open && (
        <ButtonLink href={`/rate/${id}/${open.id}`}>
          {t('rating.review.open', { count: counts.open })}
        </ButtonLink>
      )}
    </div>
  );

  return (
    <div className={`page ${reading.page}`}>
      <header className={reading.head}>
        <p className="kicker">
          {wording.roles[target.role]?.title}
          {target.stage && <> · {wording.stages[target.stage]?.name}</>}
          <About invitation={known.invitation} />
        </p>
        <PageTitle>{t('rating.review.title')}</PageTitle>
        <p className={reading.lead}>
          {t(entry?.replies.length ? 'rating.review.leadAgain' : 'rating.review.lead')}
        </p>
        <ul className={reading.counts}>
          {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
            <li key={standing} className="numbers">
              {t(`rating.review.counts.${standing}`, { count: counts[standing] })}
            </li>
          ))}
        </ul>
        {actions}
      </header>

      {sections.map((section) => (
        <section
          key={section.id}
          className={reading.section}
          aria-labelledby={`rated-${section.id}`}
        >
          <div className={reading.sectionHead}>
            <h2 id={`rated-${section.id}`}>
              {section.id === MUST_HAVES ? t('quiz.mustHaves') : wording.areas[section.id]?.name}
            </h2>
          </div>
          <div className={reading.competencies}>
            {byCompetency(section.items).map((group) => (
              <div key={group.competency} className={reading.competency}>
                <h3>{wording.competencies[group.competency]?.name}</h3>
                <ul className={reading.lines}>
                  {group.items.map((item) => (
                    <RatedLine key={item.id} assessment={assessment} item={item} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </section>
      ))}

      <div className={reading.end}>{actions}</div>
    </div>
  );
}
