import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { freePort } from './hosts/host';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A host on which versions are deployed, one in place of the other. */
export interface Deployment {
  /** Where the app begins, with the slash at the end. */
  readonly home: string;
  /** What was asked for and is not there, in order. */
  readonly missed: string[];
  /** Puts another build in place: what only the one before it had is gone. */
  deploy(folder: string): void;
  /** Nothing answers any more at this address: as without a network. */
  stop(): Promise<void>;
}

/** @param below the path to the app, beginning and ending with a slash */
export async function deployed(folder: string, below = '/'): Promise<Deployment> {
  let current = folder;
  const missed: string[] = [];
  const port = await freePort();
  const server = createServer(({ url = '' }, response) => {
    const [path = ''] = url.split('?');
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const content =
      name.startsWith(below) && !name.includes('..')
        ? fileIn(current, name.slice(below.length))
        : null;
    if (!content) {
      missed.push(url);
      return response.writeHead(404).end();
    }
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    // As many hosts send it: nothing is kept for long, and the browser asks whether it has changed.
    return response
      .writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' })
      .end(content);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    home: `http://localhost:${port}${below}`,
    missed,
    deploy: (next) => {
      current = next;
    },
    stop: () => close(server),
  };
}

function fileIn(folder: string, name: string): Buffer | null {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return null;
  }
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
