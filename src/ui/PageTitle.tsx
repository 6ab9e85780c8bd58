import { createContext, type ReactNode, use, useEffect, useRef } from 'react';
import { useTranslation } from '../i18n/useTranslation';

let pagesSeen = 0;

/** True inside a picture of a page, such as a preview: it neither names the tab nor takes focus. */
export const InPicture = createContext(false);

/**
 * A page's heading. It names the browser's tab and takes focus when the page arrives, so that a
 * screen reader reads it and Tab goes on from there; the very first page keeps the browser's own start.
 */
export function PageTitle({
  children,
  tab,
  announce,
}: {
  children: ReactNode;
  /** The tab's title where it differs from the heading. Never an answer, never a name. */
  tab?: string;
  /** Changes when the page shows something else: focus comes back to the heading. */
  announce?: string;
}) {
  const { t } = useTranslation();
  const ref = useRef<HTMLHeadingElement>(null);
  const inPicture = use(InPicture);
  const title = tab ?? (typeof children === 'string' ? children : undefined);

  useEffect(() => {
    if (!inPicture) document.title = title ? t('tab', { title }) : t('product');
  }, [title, t, inPicture]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `announce` is the trigger
  useEffect(() => {
    if (inPicture) return;
    pagesSeen += 1;
    if (pagesSeen > 1) {
      ref.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [announce]);

  return (
    <h1 ref={ref} tabIndex={-1}>
      {children}
    </h1>
  );
}
