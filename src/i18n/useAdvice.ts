import { use, useCallback, useEffect } from 'react';
import { loadAdvice } from '../content/bank';
import type { Advice, OwnWording } from '../content/wording';
import { bankTexts, useBankLocale } from './bankTexts';
import { ownWording } from './useWording';

/** What a result says beyond the numbers. */
const advice = bankTexts(loadAdvice);
export const { preload: preloadAdvice, useTexts: useAdvice } = advice;

/** The advice with the items that it quotes: one after the other they would take twice the time. */
export function useAdviceAndItems(): Advice & OwnWording {
  const locale = useBankLocale();
  const loading = [advice.textsIn(locale), ownWording.textsIn(locale)] as const;
  return { ...use(loading[0]), ...use(loading[1]) };
}

/**
 * Fetches both, without waiting for them, for a part of the page that is drawn later: once the component
 * that calls this has been painted, so that they do not hold up its words.
 * @returns how to try again what failed
 */
export function useAdviceAndItemsSoon(): () => void {
  const locale = useBankLocale();
  const fetchBoth = useCallback(() => {
    advice.preload(locale);
    ownWording.preload(locale);
  }, [locale]);
  useEffect(() => {
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(fetchBoth);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [fetchBoth]);
  return fetchBoth;
}
