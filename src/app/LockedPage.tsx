import { lazy, Suspense, useState } from 'react';
import { useLocation } from 'wouter';
import { UnlockForm } from '../features/share/UnlockForm';
import { useTranslation } from '../i18n/useTranslation';
import { type Unlocked, unlockLink } from '../link/locked/locked';
import { repairLink } from '../link/repairLink';
import { PageLoading } from './PageLoading';

const SharedResult = lazy(async () => ({
  default: (await import('./SharedResultPage')).SharedResult,
}));

/** A locked link: what is inside opens with the passphrase, and nothing is stored. */
export default function LockedPage() {
  const [location] = useLocation();
  // Another link is another lock.
  return <Locked key={location} text={`#${location}`} />;
}

function Locked({ text }: { text: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [inside, setInside] = useState<string | null>(null);
  const [problem, setProblem] = useState<Extract<Unlocked, { ok: false }>['problem'] | null>(null);

  async function unlock(passphrase: string) {
    const unlocked = await unlockLink(text, passphrase);
    if (!unlocked.ok) return setProblem(unlocked.problem);
    // A result is shown right here, so that the open link gets neither into the address bar nor into
    // the history. What else a lock can hold goes on to a page that needs its address.
    if (repairLink(unlocked.link)?.kind === 'result') setInside(unlocked.link);
    else navigate(unlocked.link.slice(1), { replace: true });
  }

  if (inside !== null) {
    return (
      <Suspense fallback={<PageLoading />}>
        <SharedResult text={inside} />
      </Suspense>
    );
  }
  const sentence =
    problem &&
    (problem.kind === 'does-not-unlock' || problem.kind === 'not-secure'
      ? t(`lock.problem.${problem.kind}`)
      : t(`shared.problem.${problem.kind}`, { edition: '' }));
  return <UnlockForm problem={sentence} onUnlock={unlock} />;
}
