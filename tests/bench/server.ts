import { readdirSync, readFileSync } from 'node:fs';
import { createSecureServer, type OutgoingHttpHeaders } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Certificate } from './certificate';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};
const COMPRESSED_ALREADY = new Set(['.woff2', '.png']);

export interface StaticServer {
  /** `https://127.0.0.1:<port>`, without a slash at the end. */
  readonly origin: string;
  /** Bytes of a file's body on the wire; 0 for what is not here. */
  wireBytes(url: string): number;
  close(): void;
}

/**
 * Serves folders, each under its name, as the hosts do that the app is for: by HTTPS and HTTP/2, with
 * the headers of `_headers`; brotli is made beforehand.
 */
export async function serve(
  folders: Readonly<Record<string, string>>,
  headersFile: string,
  { pem }: Certificate,
): Promise<StaticServer> {
  const rules = readRules(headersFile);
  const files = new Map<string, { body: Buffer; headers: OutgoingHttpHeaders }>();
  for (const [name, folder] of Object.entries(folders)) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const type = TYPES[extname(file)];
      if (!type) continue;
      const path = file.replaceAll('\\', '/');
      const raw = readFileSync(`${folder}/${file}`);
      const compress = !COMPRESSED_ALREADY.has(extname(file));
      const found = {
        body: compress ? brotliCompressSync(raw) : raw,
        headers: {
          'Content-Type': type,
          ...(compress ? { 'Content-Encoding': 'br' } : {}),
          ...headersFor(`/${path}`, rules),
        },
      };
      files.set(`/${name}/${path}`, found);
      if (path === 'index.html') files.set(`/${name}/`, found);
    }
  }

  const server = createSecureServer({ key: pem, cert: pem }, (request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://host').pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...file.headers, 'Content-Length': file.body.length });
    response.end(file.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    wireBytes: (url) => files.get(new URL(url).pathname)?.body.length ?? 0,
    close: () => void server.close(),
  };
}

type Rule = { readonly pattern: string; readonly headers: Record<string, string> };

/** A `_headers` file of static hosts: a path pattern, and indented below it the headers. */
export function readRules(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (/^\S/.test(line)) rules.push({ pattern: line.trim(), headers: {} });
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (rule && name && value) rule.headers[name] = value;
  }
  return rules;
}

/** The headers of every rule that a path falls under; later rules win. */
export function headersFor(path: string, rules: readonly Rule[]): Record<string, string> {
  const matching = rules.filter(({ pattern }) => path.startsWith(pattern.replace(/\*$/, '')));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}
