import { useTranslation } from '../../i18n/useTranslation';
import { ButtonLink } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { ReplyOutcome } from './useReply';

/** Why a reply was not opened: what happened, what is safe, what to do. */
export function ReplySaid({ outcome }: { outcome: ReplyOutcome }) {
  const { t } = useTranslation();
  switch (outcome.kind) {
    case 'known':
      return (
        <Notice actions={<ButtonLink href={`/talk/${outcome.id}`}>{t('reply.talk')}</ButtonLink>}>
          {t('reply.knownTitle')} {t('reply.known')}
        </Notice>
      );
    case 'unfinished':
      return (
        <Notice
          urgent
          actions={
            <ButtonLink href={`/a/${outcome.assessmentId}/quiz`}>{t('reply.finish')}</ButtonLink>
          }
        >
          {t('reply.unfinished')}
        </Notice>
      );
    case 'not-kept':
      return <Notice urgent>{t('reply.notKept')}</Notice>;
    case 'problem': {
      const restorable = outcome.problem === 'other-invitation';
      return (
        <Notice
          urgent
          actions={restorable && <ButtonLink href="/assessments">{t('reply.library')}</ButtonLink>}
        >
          {t(`reply.problem.${outcome.problem}`, { edition: outcome.edition ?? '' })}
          {outcome.lostKey && ` ${t('reply.lostKey')}`}
        </Notice>
      );
    }
  }
}
