import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { headersFor, readRules } from '../../bench/server';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** One request as it arrived. */
export interface Arrived {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Site {
  /** `http://localhost:<port>/`. */
  readonly home: string;
  /** Everything that was ever asked of it, in order. */
  readonly arrived: readonly Arrived[];
  close(): Promise<void>;
}

/**
 * Serves a build as a host would, with the headers of its `_headers` file, and writes down every
 * request. Breaches of the policy are reported to it as well, by the browser itself.
 * @param watch source text that every page runs before anything else; a file of ours to the policy
 */
export async function serveBuild(folder: string, watch = ''): Promise<Site> {
  const rules = readRules(join(folder, '_headers'));
  const arrived: Arrived[] = [];

  async function respond(path: string): Promise<{ type: string; body: string | Buffer } | null> {
    if (path === '/watch.js') return { type: 'text/javascript', body: watch };
    const name = path === '/' ? 'index.html' : normalize(path).replace(/^[/.]+/, '');
    const body = await readFile(join(folder, name)).catch(() => null);
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    if (name !== 'index.html' || !body || !watch) return body && { type, body };
    const page = body.toString().replace(/<head>/, '$&<script src="./watch.js"></script>');
    return { type, body: page };
  }

  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    arrived.push({ method, url, headers, body: Buffer.concat(chunks).toString('latin1') });
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const found = await respond(path);
    if (!found) return response.writeHead(404).end();
    return response
      .writeHead(200, { 'Content-Type': found.type, ...withReports(headersFor(path, rules)) })
      .end(found.body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    home: `http://localhost:${(server.address() as AddressInfo).port}/`,
    arrived,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export const REPORTS = '/policy-reports';

function withReports(headers: Record<string, string>): Record<string, string> {
  const name = 'Content-Security-Policy';
  const policy = headers[name];
  return policy ? { ...headers, [name]: `${policy}; report-uri ${REPORTS}` } : headers;
}
