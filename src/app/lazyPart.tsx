import { type ComponentType, startTransition, use, useEffect, useState } from 'react';
import { kept } from '../i18n/kept';
import { loadTexts, type TextPart } from '../i18n/moreTexts';
import { PageLoading } from './PageLoading';

export type Load<Props> = () => Promise<{ default: ComponentType<Props> }>;

/** Something whose code is fetched when it is first shown, together with the texts that it says. */
export function lazyPart<Props extends object>(load: Load<Props>, ...texts: TextPart[]) {
  return partOf(load, texts).Part;
}

/**
 * A lazy part that says by itself that it is on its way. Where a Suspense said so, React would go on
 * saying it for a third of a second.
 */
export function lazyPage<Props extends object>(load: Load<Props>, ...texts: TextPart[]) {
  const { Part, preload, isFetched } = partOf(load, texts);

  return function Page(props: Props) {
    const [isReady, setReady] = useState(isFetched);

    useEffect(() => {
      if (isReady) return;
      // A page is drawn in short steps, and a click in between is heard.
      const show = () => startTransition(() => setReady(true));
      // What could not be fetched is complained of by the part itself.
      preload().then(show, show);
    }, [isReady]);

    return isReady ? <Part {...props} /> : <PageLoading />;
  };
}

function partOf<Props extends object>(load: Load<Props>, texts: readonly TextPart[]) {
  let started: Promise<ComponentType<Props>> | undefined;
  let fetched = false;

  function preload() {
    // React's own `lazy` has its loading state shown for a moment even for what is here already.
    started ??= kept(
      Promise.all([load(), loadTexts(...texts)]).then(([module]) => {
        fetched = true;
        return module.default;
      }),
    );
    return started;
  }
  function Part(props: Props) {
    const Fetched = use(preload());
    return <Fetched {...props} />;
  }
  return { Part, preload, isFetched: () => fetched };
}
