/** Milliseconds after which even a busy page has its turn. */
const AT_LATEST = 5000;

/**
 * Calls when the page has loaded and the browser has nothing better to do.
 * @returns how to call it off
 */
export function whenAtRest(callBack: () => void): () => void {
  let wanted = true;
  const call = () => {
    if (wanted) callBack();
  };
  const wait = () => {
    if ('requestIdleCallback' in window) requestIdleCallback(call, { timeout: AT_LATEST });
    else setTimeout(call, 1000);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
  return () => {
    wanted = false;
  };
}
