// Runs in <head> before the first paint: the chosen theme, and no flash of the landing page where
// another page is on its way. A results link starts fetching what it needs.
(() => {
  const page = document.documentElement;
  let chosen = null;
  try {
    chosen = JSON.parse(localStorage.getItem('next-rung:preferences'));
  } catch {}
  if (chosen?.theme === 'light' || chosen?.theme === 'dark') page.dataset.theme = chosen.theme;
  const onLanding = ['', '#', '#/'].includes(location.hash);
  if (!onLanding || !(chosen?.locale ?? 'en').startsWith('en') || chosen?.locale === 'en-XA') {
    page.dataset.elsewhere = '';
  }
  if (!location.hash.startsWith('#/r/')) return;
  const chunks = document.querySelector('meta[name="result-chunks"]')?.content ?? '';
  for (const href of chunks.split(' ').filter(Boolean)) {
    const link = document.createElement('link');
    link.rel = href.endsWith('.css') ? 'stylesheet' : 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
})();
