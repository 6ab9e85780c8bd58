import { Link } from 'wouter';
import { EDITION, VERSION } from '../features/version/version';
import { useTranslation } from '../i18n/useTranslation';
import { useOffline } from '../stores/offlineStore';

/** Which version this is, and that there is a newer one: the way to it, also for who has put it off. */
export function VersionLink() {
  const { t } = useTranslation();
  const newer = useOffline((state) => state.newer !== null);
  return (
    <Link href="/changes">
      {t(newer ? 'shell.newerThan' : 'shell.version', { version: VERSION, edition: EDITION })}
    </Link>
  );
}
