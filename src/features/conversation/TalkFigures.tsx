import { type ReactNode, useMemo } from 'react';
import { areaRows, competencyRows } from '../../charts/radarRows';
import type { AgreedPicture } from '../../domain/agenda';
import { areaOf } from '../../domain/bank';
import { useTranslation } from '../../i18n/useTranslation';
import { useWording } from '../../i18n/useWording';
import { PageTitle } from '../../ui/PageTitle';
import { AgreementWords } from './AgreementWords';
import type { Pair, Together } from './pair';
import styles from './TalkFigures.module.css';
import { TalkPicture } from './TalkPicture';
import { TwoViews } from './TwoViews';
import { usePeople } from './usePeople';
import { ViewsTable } from './ViewsTable';

/** The head of a page about two views, with its pictures: how far they agree, the radar, line by line. */
export function TalkFigures({
  pair,
  together,
  picture,
  confirmed,
  children,
}: {
  pair: Pair;
  together: Together;
  picture: AgreedPicture;
  /** Whether both have said yes to the picture. */
  confirmed: boolean;
  /** What else stands beside the radar. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const people = usePeople(pair);
  const { bank, target, self, rater } = pair;
  const role = wording.roles[target.role]?.title ?? target.role;
  const { rows, areas } = useMemo(() => {
    const areaIn = (id: string) => areaOf(bank, id);
    return {
      rows: competencyRows(together.self, areaIn, together.rater, picture),
      areas: areaRows(together.self, together.rater, { picture, areaOf: areaIn }),
    };
  }, [bank, together, picture]);

  return (
    <>
      <div className={styles.opening}>
        <header className={styles.letter}>
          <p className="kicker">
            {role}
            {target.stage && <> · {wording.stages[target.stage]?.name}</>}
          </p>
          {/* Never a name in the tab: it stays in the browser's history. */}
          <PageTitle tab={t('talk.tab')}>
            {self.label && rater.label ? t('talk.titleNamed', people) : t('talk.title')}
          </PageTitle>
          <AgreementWords agreement={together.agreement} people={people} />
          {children}
        </header>
        <TalkPicture
          competencies={rows}
          areas={areas}
          role={role}
          people={people}
          confirmed={confirmed}
        />
      </div>
      <div className={styles.detail}>
        <TwoViews bank={bank} rows={rows} agreement={together.agreement} people={people} />
        <ViewsTable
          bank={bank}
          together={together}
          people={people}
          picture={picture}
          confirmed={confirmed}
        />
      </div>
    </>
  );
}
