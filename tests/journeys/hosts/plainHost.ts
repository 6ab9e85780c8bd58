import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { BUILT, freePort, type Host } from './host';

/** Where the app lies: deeper than any page of it knows. */
const BELOW = '/people/zoe/next-rung/';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * The plainest of hosts: a file for an address, else 404. No header but the type, nothing rewritten,
 * nothing compressed.
 */
export async function startPlainHost(): Promise<Host> {
  const port = await freePort();
  const server = createServer(async ({ url = '' }, response) => {
    const [path = ''] = url.split('?');
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const below = name.startsWith(BELOW) && !name.includes('..');
    const file = below ? join(BUILT, name.slice(BELOW.length)) : '';
    const content = await readFile(file).catch(() => null);
    if (!content) return response.writeHead(404).end();
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    return response.writeHead(200, { 'Content-Type': type }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    home: `http://localhost:${port}${BELOW}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
