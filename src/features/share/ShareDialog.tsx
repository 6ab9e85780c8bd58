import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import type { KnownEdition } from '../../link/sharedAssessment';
import type { WholeAssessment } from '../../storage/savedAssessment';
import { Dialog } from '../../ui/Dialog';
import { ShareSheet } from './ShareSheet';

/** Says what a link holds, and shows the page that it opens, before it can be copied. */
export default function ShareDialog({
  assessment,
  edition,
  preview,
  onClose,
}: {
  assessment: WholeAssessment;
  /** The edition that it was answered in. */
  edition: KnownEdition;
  /** The page that a results link opens, as its receiver sees it. */
  preview: (link: string) => ReactNode;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog open wide onClose={onClose} title={t('share.title')}>
      <ShareSheet assessment={assessment} edition={edition} preview={preview} />
    </Dialog>
  );
}
