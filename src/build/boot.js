// Runs in <head> before the first paint: the chosen theme, and no flash of the landing page where
// another page or language is on its way. The landing page is complete without a script, so the app
// waits until it has been painted; any other page starts at once, and fetches early what it needs.
(() => {
  const page = document.documentElement;
  let chosen = null;
  try {
    chosen = JSON.parse(localStorage.getItem('next-rung:preferences'));
  } catch {}
  if (chosen?.theme === 'light' || chosen?.theme === 'dark') page.dataset.theme = chosen.theme;
  const onLanding = ['', '#', '#/'].includes(location.hash);
  const locale = chosen?.locale ?? 'en';
  if (!locale.startsWith('en') || locale === 'en-XA') page.dataset.coming = 'language';
  else if (!onLanding) page.dataset.coming = 'page';
  // A preload that nobody uses in time is complained about; what is fetched here waits for its reader.
  window.earlyData = {};
  const fetchEarly = (way) => {
    const files = document.querySelector(`meta[name="early:${way}"]`)?.content.split(' ') ?? [];
    for (const href of files.filter(Boolean)) {
      if (href.endsWith('.json')) {
        window.earlyData[new URL(href, document.baseURI).href] = fetch(href).catch(() => null);
        continue;
      }
      const link = document.createElement('link');
      link.rel = href.endsWith('.css') ? 'stylesheet' : 'modulepreload';
      if (href.endsWith('.woff2')) {
        link.rel = 'preload';
        link.as = 'font';
        link.crossOrigin = '';
      }
      link.href = href;
      document.head.append(link);
    }
    return files[0];
  };
  // An optional font is shown only if it arrives at once: this gives the headings' one its chance, and
  // on a slow line, where it has none, keeps it out of the way.
  if (!/[23]g/.test(navigator.connection?.effectiveType)) fetchEarly('font');
  const start = () => {
    const entry = fetchEarly('app');
    if (entry) import(entry);
    // Later by one task: all at once would hold up a slow processor.
    setTimeout(() => {
      fetchEarly(onLanding ? 'landing' : 'pages');
      if (location.hash.startsWith('#/a/')) fetchEarly('own');
      if (/^#\/a\/[^/]+\/quiz\b/.test(location.hash)) fetchEarly('quiz');
      if (/^#\/a\/[^/]+$/.test(location.hash)) fetchEarly('own-result');
      if (location.hash.startsWith('#/r/')) fetchEarly('shared-result');
    });
  };
  const afterPaint = () => requestAnimationFrame(() => setTimeout(start));
  if (onLanding && !page.dataset.coming) addEventListener('load', afterPaint);
  else start();
})();
