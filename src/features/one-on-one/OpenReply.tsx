import { useTranslation } from '../../i18n/useTranslation';
import styles from './Letter.module.css';
import { ReplyForm } from './ReplyForm';
import { ReplySaid } from './ReplySaid';
import { useReply } from './useReply';

/** Opens a reply that was brought here by hand: a part of the 1:1's page, or of a page without parts. */
export function OpenReply({ title }: { title?: string }) {
  const { t } = useTranslation();
  const Heading = title ? 'h2' : 'h3';
  const { outcome, busy, openText, refuse } = useReply();
  return (
    <div className={styles.part}>
      <Heading>{title ?? t('reply.again.title')}</Heading>
      <ReplyForm
        busy={busy}
        onText={(text) => void openText(text)}
        onBadFile={(problem) => refuse({ kind: 'problem', problem, lostKey: false })}
      />
      {outcome && <ReplySaid outcome={outcome} />}
    </div>
  );
}
