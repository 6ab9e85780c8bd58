/** Something of somebody else's that comes with the app; as Vite's `build.license` describes it. */
export interface Shipped {
  readonly name: string;
  readonly version: string;
  /** As in the SPDX list; of several, "A OR B" leaves the choice and "A AND B" does not. */
  readonly identifier?: string;
  readonly text?: string;
}

/** Licences that ask for no more than to be named. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
]);

/** Whether all that an SPDX expression asks for is permissive. Brackets may only go around all of it. */
export function isPermissive(identifier: string): boolean {
  const bare = identifier.replace(/^\((.*)\)$/, '$1');
  return bare.split(' AND ').every((part) => part.split(' OR ').some((one) => PERMISSIVE.has(one)));
}

/**
 * The licences of everything that comes with the app, as one text.
 * @param ours the app's own licence
 * @throws Error that names what has no text, or a licence that is not known to be permissive
 */
export function licencesText(ours: string, shipped: readonly Shipped[]): string {
  const unclear = shipped.filter(({ identifier = '', text }) => !text || !isPermissive(identifier));
  if (unclear.length > 0) {
    const names = unclear.map(({ name, identifier }) => `${name} (${identifier ?? 'none'})`);
    throw new Error(`The licence is missing or not permissive: ${names.join(', ')}.`);
  }
  const titles = new Map(shipped.map((one) => [titleOf(one), one.text ?? '']));
  const parts = [...titles].sort(([one], [other]) => (one < other ? -1 : 1));
  return [
    'Next Rung, and what it is made with',
    `# Next Rung (MIT)\n\n${ours.trim()}`,
    ...parts.map(([title, text]) => `# ${title}\n\n${text.trim().replaceAll('\r\n', '\n')}`),
  ]
    .join('\n\n')
    .concat('\n');
}

function titleOf({ name, version, identifier }: Shipped): string {
  return `${[name, version].filter(Boolean).join(' ')} (${identifier})`;
}
