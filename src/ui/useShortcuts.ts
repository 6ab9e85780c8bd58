import { useEffect, useRef } from 'react';

/** What a key does, by `KeyboardEvent.key` in lower case. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/**
 * Single-key shortcuts, silent while somebody types, holds a modifier or has a dialog open, and
 * while Enter belongs to the button or link in focus.
 */
export function useShortcuts(shortcuts: Shortcuts, enabled: boolean): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });

  useEffect(() => {
    if (!enabled) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat)
        return;
      if (document.querySelector('dialog[open], [popover]:popover-open')) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.matches('select, textarea, [contenteditable], input:not([type="radio"])')) return;
      if (event.key === 'Enter' && target?.closest('a, button, summary')) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}
