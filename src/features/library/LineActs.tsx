import { Link } from 'wouter';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './LineActs.module.css';

/** What a line is called in the names of what can be done with it. */
export type LineNames = { readonly role: string; readonly date: string };

/**
 * What is rarely done with one assessment, in a native popover: Escape and a click beside close it.
 * What is not handed over cannot be done with it.
 */
export function LineActs({
  id,
  names,
  ways,
  onRename,
  onDuplicate,
  onDelete,
}: {
  id: string;
  names: LineNames;
  /** Pages of this assessment. */
  ways: readonly { readonly name: 'answers' | 'again'; readonly href: string }[];
  onRename: () => void;
  onDuplicate?: () => void;
  onDelete: () => void;
}) {
  const { t } = useTranslation();
  const panel = `acts-${id}`;
  const closes = { popoverTarget: panel, popoverTargetAction: 'hide' } as const;
  return (
    <>
      <button
        type="button"
        id={moreIdOf(id)}
        className={styles.more}
        popoverTarget={panel}
        aria-label={t('library.moreOf', names)}
      >
        {t('library.more')}
      </button>
      <div
        id={panel}
        popover="auto"
        className={styles.panel}
        onBeforeToggle={({ currentTarget }) => layBeside(currentTarget, moreIdOf(id))}
      >
        {ways.map(({ name, href }) => (
          <Link
            key={name}
            href={href}
            className={styles.act}
            aria-label={t(`library.${name}Of`, names)}
          >
            {t(`library.${name}`)}
          </Link>
        ))}
        <button
          type="button"
          className={styles.act}
          aria-label={t('library.renameOf', names)}
          onClick={onRename}
          {...closes}
        >
          {t('library.rename')}
        </button>
        {onDuplicate && (
          <button
            type="button"
            className={styles.act}
            aria-label={t('library.duplicateOf', names)}
            onClick={onDuplicate}
            {...closes}
          >
            {t('library.duplicate')}
          </button>
        )}
        <button
          type="button"
          className={styles.act}
          aria-label={t('library.deleteFor', names)}
          onClick={onDelete}
          {...closes}
        >
          {t('library.delete')}
        </button>
      </div>
    </>
  );
}

/** Where focus returns to after a rename. */
export function moreIdOf(id: string): string {
  return `more-${id}`;
}

/** More than the list of acts ever takes, in pixels. */
const ROOM = 260;

/**
 * Lays a panel that opens at the edge of its button, towards the middle of the window: below it, or
 * above where there is no room. CSS has anchors for this, but WebKit 2.50 computes forever when a page
 * goes that has one.
 */
function layBeside(panel: HTMLElement, buttonId: string): void {
  const button = document.getElementById(buttonId)?.getBoundingClientRect();
  if (!button) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const isAbove = clientHeight - button.bottom < ROOM && button.top > ROOM;
  const isLeftwards = button.left > clientWidth - button.right;
  panel.style.left = `${isLeftwards ? button.right : button.left}px`;
  panel.style.top = `${scrollY + (isAbove ? button.top : button.bottom)}px`;
  panel.style.translate = `${isLeftwards ? '-100%' : '0'} ${isAbove ? '-100%' : '0'}`;
}
