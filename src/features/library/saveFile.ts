/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after this task; a minute is enough for the largest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `next-rung-backup-YYYY-MM-DD.json`, by this device's calendar. */
export function backupName(now: Date = new Date()): string {
  const part = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  return `next-rung-backup-${day}.json`;
}
