/** What the scripts of this folder put into a page. */
interface Window {
  bench: {
    readonly largestPaint: number;
    nextClick(): Promise<number>;
    nextKey(): Promise<number>;
    firstPaintOf(selector: string): Promise<number>;
    paste(text: string): void;
  };
  benchLibrary: Promise<number>;
  benchResult: {
    readonly verdict: Promise<number>;
    readonly table: Promise<number>;
    readonly radar: Promise<number>;
  };
}
