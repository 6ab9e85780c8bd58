// Runs in every measured page before anything of its own.
window.bench = {
  /** Milliseconds from the start of the navigation to the largest contentful paint so far. */
  largestPaint: 0,

  /** Calls back with the time at which what is in the document now has been painted. */
  afterPaint(report) {
    requestAnimationFrame(() => {
      // A message that is sent before a paint arrives after it.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => report(performance.now());
      channel.port2.postMessage(null);
    });
  },

  /** Milliseconds from the next event of a kind to the paint after it. */
  next(kind) {
    return new Promise((resolve) => {
      const listen = (event) => window.bench.afterPaint((time) => resolve(time - event.timeStamp));
      window.addEventListener(kind, listen, { capture: true, once: true });
    });
  },
  nextClick() {
    return window.bench.next('click');
  },
  nextKey() {
    return window.bench.next('keydown');
  },

  /** Milliseconds from the start of the navigation until something that matches is painted. */
  firstPaintOf(selector) {
    return new Promise((resolve) => {
      const look = () => {
        if (document.querySelector(selector)) window.bench.afterPaint(resolve);
        else requestAnimationFrame(look);
      };
      look();
    });
  },

  /** Puts a text into the first field, as pasting does. */
  paste(text) {
    const field = document.querySelector('textarea');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    if (!field.dispatchEvent(paste)) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  },
};

new PerformanceObserver((list) => {
  window.bench.largestPaint = list.getEntries().at(-1)?.startTime ?? 0;
}).observe({ type: 'largest-contentful-paint', buffered: true });
