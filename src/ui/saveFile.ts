/** Hands something to the browser as a file to keep. */
export function saveFile(name: string, content: string | Blob, type = 'application/json'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after this task; a minute is enough for the largest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * `next-rung-<what>-YYYY-MM-DD.<ending>`, by this device's calendar, so that files are found again by
 * name and sort by day. Never a person's name: files are sent on.
 * @param what ids and plain words, such as `group-pm-result`
 */
export function fileName(what: string, ending: string, now: Date = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  return `next-rung-${what}-${day}.${ending}`;
}
