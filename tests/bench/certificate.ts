import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';

/** What a server of this run shows, and what a browser must be told to believe it. */
export interface Certificate {
  /** Private key and certificate, as PEM. */
  readonly pem: string;
  readonly browserFlag: string;
}

/** Made anew for each run, and good for a day on this machine alone. */
export function makeCertificate(): Certificate {
  const made = spawnSync(
    'openssl',
    [
      ...['req', '-x509', '-nodes', '-days', '1', '-keyout', '-', '-out', '-'],
      ...['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'],
      ...['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'],
    ],
    { encoding: 'utf8' },
  );
  if (made.status !== 0)
    throw new Error(`openssl made no certificate. ${made.stderr ?? made.error}`);
  const key = new X509Certificate(made.stdout).publicKey.export({ type: 'spki', format: 'der' });
  const named = createHash('sha256').update(key).digest('base64');
  // By its key alone: told to ignore every such error, Chromium would keep no file in its cache.
  return { pem: made.stdout, browserFlag: `--ignore-certificate-errors-spki-list=${named}` };
}
