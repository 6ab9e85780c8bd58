import { type ReactNode, useId, useRef } from 'react';
import styles from './OptionRow.module.css';

/**
 * A native radio whose whole row answers. Arrow keys choose as in any radio group; a pointer's click
 * is told apart, because it alone moves on.
 */
export function OptionRow({
  value,
  chosen,
  shortcut,
  onChoose,
  onPointerChoice,
  note,
  children,
}: {
  value: string;
  chosen: boolean;
  shortcut: string | null;
  onChoose: (value: string) => void;
  onPointerChoice: () => void;
  /** Marks the row. It describes the option and is no part of its name. */
  note?: string;
  children: ReactNode;
}) {
  const byPointer = useRef(false);
  const noteId = useId();
  return (
    <label
      className={styles.row}
      onPointerDown={() => {
        byPointer.current = true;
      }}
      onKeyDown={() => {
        byPointer.current = false;
      }}
    >
      <input
        type="radio"
        name="option"
        value={value}
        checked={chosen}
        aria-describedby={note && noteId}
        onChange={() => onChoose(value)}
        onClick={() => {
          // The label passes its click on to the radio; keys make clicks of their own.
          if (byPointer.current) onPointerChoice();
          byPointer.current = false;
        }}
      />
      <span>
        {children}
        {note && (
          <small id={noteId} className={styles.note} aria-hidden="true">
            {note}
          </small>
        )}
      </span>
      {shortcut && (
        <span className={styles.key} aria-hidden="true">
          {shortcut}
        </span>
      )}
    </label>
  );
}
