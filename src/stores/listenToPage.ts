/** Calls back when the page is looked at again: asleep, it may have missed what other tabs said. */
export function listenToPage(callBack: () => void): void {
  if (typeof document === 'undefined') return;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') callBack();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) callBack();
  });
}
