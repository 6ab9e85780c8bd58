import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BUILT, freePort, type Host } from './host';

/** Where the app lies in the second of the two places that nginx serves it from. */
export const BELOW = '/tools/next-rung/';

/** Debian keeps nginx where only root looks for programs. */
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** The configuration that nginx was made with, or null where there is no nginx. */
function configurationOfNginx(): string | null {
  const { status, stderr } = spawnSync('nginx', ['-V'], { encoding: 'utf8', env });
  return status === 0 ? (/--conf-path=(\S+)/.exec(stderr)?.[1] ?? null) : null;
}

/** Why the tests of nginx cannot run here, if they cannot. */
export function missingForNginx(): string | null {
  return configurationOfNginx() ? null : 'nginx is not installed';
}

/**
 * A real nginx on a free port, as a process of its own that needs no rights: the built app at `/`
 * and below a path, each with the file that the build made for nginx.
 */
export async function startNginx(): Promise<Host> {
  const prefix = mkdtempSync(join(tmpdir(), 'next-rung-nginx-'));
  const port = await freePort();
  const configuration = join(prefix, 'nginx.conf');
  mkdirSync(join(prefix, 'tmp'));
  writeFileSync(configuration, configurationFor(port, prefix));
  const nginx = spawn('nginx', ['-p', prefix, '-e', 'stderr', '-c', configuration], { env });
  let said = '';
  let ended = false;
  nginx.stderr.on('data', (text) => {
    said += text;
  });
  const end = new Promise<void>((resolve) => {
    nginx.on('close', () => {
      ended = true;
      resolve();
    });
  });
  const home = `http://localhost:${port}/`;
  while (!(await answers(home))) {
    if (ended) throw new Error(`nginx does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    home,
    close: async () => {
      nginx.kill();
      await end;
      rmSync(prefix, { recursive: true, force: true });
    },
  };
}

function configurationFor(port: number, prefix: string): string {
  const ours = `include ${join(BUILT, 'hosting/nginx.conf')};`;
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    daemon off;
    master_process off;
    pid ${prefix}/nginx.pid;
    events {}
    http {
      access_log off;
      include ${join(dirname(configurationOfNginx() ?? ''), 'mime.types')};
      ${bodies.map((name) => `${name}_temp_path ${prefix}/tmp/${name};`).join('\n      ')}
      server {
        listen 127.0.0.1:${port};
        root ${BUILT};
        ${ours}
        location ${BELOW} {
          alias ${BUILT}/;
          ${ours}
        }
      }
    }
  `;
}

async function answers(address: string): Promise<boolean> {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}
