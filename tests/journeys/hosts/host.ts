import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** The built app that the journeys walk through. */
export const BUILT = fileURLToPath(
  new URL(process.env.JOURNEY_DIST ?? 'dist', new URL('../../../', import.meta.url)),
);

/** A web server with the built app on it. */
export interface Host {
  /** Where the app begins, with the slash at the end. */
  readonly home: string;
  close(): Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!address || typeof address === 'string') throw new Error('No port.');
  return address.port;
}
