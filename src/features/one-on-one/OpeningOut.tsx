import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { useOwnWording } from '../../i18n/useWording';
import type { OpeningSecret } from '../../link/oneOnOne/types';
import type { WholeAssessment } from '../../storage/savedAssessment';
import type { SavedOneOnOne } from '../../storage/savedOneOnOne';
import { Checkbox } from '../../ui/Checkbox';
import { addressOf, LinkOut } from '../../ui/LinkOut';
import { Notice } from '../../ui/Notice';
import styles from './Letter.module.css';
import { type MadeOpening, makeOpening, remarksOf } from './makeOpening';

/** The link that shows the respondent's side to a rater, made when it is asked for. */
export function OpeningOut({
  assessment,
  oneOnOne,
  secret,
  replyHash,
}: {
  assessment: WholeAssessment;
  oneOnOne: SavedOneOnOne;
  secret: OpeningSecret;
  replyHash: string;
}) {
  const { t } = useTranslation();
  const own = useOwnWording();
  const [withExamples, setWithExamples] = useState(false);
  const [made, setMade] = useState<MadeOpening | null>(null);
  const remarks = useMemo(() => remarksOf(assessment.examples), [assessment.examples]);
  const added = Object.entries(remarks);

  useEffect(() => {
    let wanted = true;
    makeOpening(assessment, oneOnOne, secret, replyHash, withExamples).then((outcome) => {
      if (wanted) setMade(outcome);
    });
    return () => {
      wanted = false;
    };
  }, [assessment, oneOnOne, secret, replyHash, withExamples]);

  return (
    <>
      <p className={styles.weighty}>{t('oneOnOne.opening.text')}</p>
      {added.length > 0 ? (
        <Checkbox
          label={t('oneOnOne.opening.withExamples')}
          hint={t('oneOnOne.opening.adds', { count: added.length })}
          checked={withExamples}
          onChange={(event) => setWithExamples(event.target.checked)}
        />
      ) : (
        <p className={styles.soft}>{t('oneOnOne.opening.noExamples')}</p>
      )}
      {withExamples && (
        <ul className={styles.list}>
          {added.map(([item, { what, when }]) => (
            <li key={item}>
              <span className={styles.soft}>{own.items[item]?.stem}</span>
              <br />
              <bdi>{what}</bdi> {when && <bdi className={styles.soft}>{when}</bdi>}
            </li>
          ))}
        </ul>
      )}
      {!made && <p role="status">{t('oneOnOne.opening.making')}</p>}
      {made?.kind === 'made' && (
        <>
          <LinkOut link={addressOf(made.link)} file="opening" label={t('oneOnOne.opening.link')} />
          <p>
            {t('oneOnOne.opening.code')}:{' '}
            <strong className={styles.code} dir="ltr">
              {made.code}
            </strong>
            <br />
            <span className={styles.soft}>{t('oneOnOne.opening.codeHint')}</span>
          </p>
        </>
      )}
      {made?.kind === 'unexpected' && <Notice urgent>{t('oneOnOne.problem.unexpected')}</Notice>}
      {made && made.kind !== 'made' && made.kind !== 'unexpected' && (
        <Notice urgent>
          {t(`oneOnOne.opening.problem.${made.kind}`, { edition: assessment.edition })}
        </Notice>
      )}
    </>
  );
}
