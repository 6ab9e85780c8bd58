import { type ComponentType, use } from 'react';
import { kept } from '../i18n/kept';
import { loadTexts, type TextPart } from '../i18n/moreTexts';

/** Shows what has been fetched at once, and suspends until then. */
export type LazyPart<Props> = ComponentType<Props> & {
  /** Fetches it before it is shown. Rejects where it cannot be fetched. */
  preload(): Promise<unknown>;
};

/** Something whose code is fetched when it is first shown, together with the texts that it says. */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  ...texts: TextPart[]
): LazyPart<Props> {
  let fetched: Promise<ComponentType<Props>> | undefined;

  function preload() {
    // React's own `lazy` has its loading state shown for a moment even for what is here already.
    fetched ??= kept(Promise.all([load(), loadTexts(...texts)]).then(([module]) => module.default));
    return fetched;
  }
  function Part(props: Props) {
    const Fetched = use(preload());
    return <Fetched {...props} />;
  }
  return Object.assign(Part, { preload });
}
