import { lazy, Suspense, useDeferredValue } from 'react';
import { PageLoading } from './PageLoading';

// Its own chunk: the page of a result links no more than it did.
const SharedResult = lazy(async () => ({
  default: (await import('./SharedResultPage')).SharedResult,
}));

/** What the very link shows to whoever opens it; it lags behind while somebody types. */
export default function SharedPreview({ link }: { link: string }) {
  const text = useDeferredValue(link);
  return (
    <Suspense fallback={<PageLoading />}>
      <SharedResult text={text} />
    </Suspense>
  );
}
