/** What `probe.js` and `watchResult.js` put into a page. */
interface Window {
  bench: {
    readonly largestPaint: number;
    nextClick(): Promise<number>;
  };
  benchResult: {
    readonly verdict: Promise<number>;
    readonly table: Promise<number>;
    readonly radar: Promise<number>;
  };
}
