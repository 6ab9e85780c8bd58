/**
 * Runs in a page before anything else: what goes wrong there is put down in `window.complaints`.
 * What a browser writes into its console by itself, such as a file that is not found, it cannot see.
 */
export function watchPage(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  document.addEventListener('securitypolicyviolation', (event) => {
    const { violatedDirective, blockedURI, sample } = event;
    complaints.push(`Policy: ${violatedDirective} ${blockedURI} ${sample}`);
  });
  window.addEventListener('error', ({ message }) => complaints.push(`Error: ${message}`));
  window.addEventListener('unhandledrejection', ({ reason }) => {
    complaints.push(`Unhandled: ${reason}`);
  });
  for (const kind of ['error', 'warn'] as const) {
    const write = console[kind].bind(console);
    console[kind] = (...words: unknown[]) => {
      complaints.push(`console.${kind}: ${words.join(' ')}`);
      write(...words);
    };
  }
}
