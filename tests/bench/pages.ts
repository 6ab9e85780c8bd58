import type { BrowserContextOptions } from 'playwright-core';
import type { Bench } from './openBench';

/** A page that budgets are about. */
export interface BenchPage {
  readonly name: PageName;
  readonly url: string;
  readonly options: BrowserContextOptions;
  /** What is drawn last, where a radar is. */
  readonly last?: string;
}

export const BASELINES = ['floor', 'hello world'] as const;
export const OURS = ['landing', 'quiz', 'result', 'shared link'] as const;
export type Baseline = (typeof BASELINES)[number];
export type OurPage = (typeof OURS)[number];
export type PageName = Baseline | OurPage;

export const RADAR = '.recharts-radar path';
/** The pages that draw one. */
export const WITH_RADAR: readonly PageName[] = ['result', 'shared link'];

/** The page without script, the React hello world, and ours, in the order of measuring. */
export function pagesOf({ app, floor, hello, journey, link }: Bench): readonly BenchPage[] {
  const plain = { options: {} };
  const { begun, finished } = journey;
  return [
    { name: 'floor', url: floor, ...plain },
    { name: 'hello world', url: hello, ...plain },
    { name: 'landing', url: app, ...plain },
    { name: 'quiz', url: journey.quiz, options: { storageState: begun } },
    { name: 'result', url: journey.result, options: { storageState: finished }, last: RADAR },
    { name: 'shared link', url: link, ...plain, last: RADAR },
  ];
}
