import { Button, ButtonLink } from '../../ui/Button';
import { MarkdownOut } from '../../ui/MarkdownOut';
import { PageTitle } from '../../ui/PageTitle';
import styles from './CaseView.module.css';
import type { CaseGate } from './caseFacts';
import { GateCase } from './GateCase';
import type { CaseWords } from './useCaseWords';

/** What somebody takes to the panel, one must-have after the other. */
export function CaseView({
  id,
  role,
  gates,
  words,
}: {
  id: string;
  /** The target's id, for the file's name. */
  role: string;
  gates: readonly CaseGate[];
  words: CaseWords;
}) {
  const { t } = words;
  const withExample = gates.filter(({ examples }) => examples.length > 0).length;
  return (
    <div className={`page ${styles.case}`}>
      <header className={styles.head}>
        <p className="kicker">
          {words.role}
          <span className={styles.paper}> · {words.today()}</span>
        </p>
        <PageTitle tab={t('promotionCase.tab')}>
          {t('promotionCase.titleFor', { role: words.title })}
        </PageTitle>
        <p className={styles.caveat}>{t('promotionCase.caveat')}</p>
        <div className={`no-print ${styles.tools}`}>
          <p>
            {gates.length === 0
              ? t('promotionCase.none')
              : t('promotionCase.lead', { count: gates.length, done: withExample })}
          </p>
          <div className="row">
            <Button kind="primary" onClick={() => window.print()}>
              {t('result.print')}
            </Button>
            <ButtonLink href={`/a/${id}/review`}>{t('promotionCase.toExamples')}</ButtonLink>
          </div>
          {gates.length > 0 && (
            <MarkdownOut
              file={`${role}-case`}
              make={async () => (await import('./caseMarkdown')).caseMarkdown(gates, words)}
              texts={t('agreedPlan.markdown', { returnObjects: true })}
            />
          )}
          <p className={styles.soft}>{t('promotionCase.files')}</p>
        </div>
      </header>
      {gates.map((gate) => (
        <GateCase key={gate.competency} id={id} gate={gate} words={words} />
      ))}
    </div>
  );
}
