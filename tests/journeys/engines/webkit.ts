import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/Xvfb';

/** WebKitGTK's little browser, from Debian's webkit2gtk-driver, or null. */
function findMiniBrowser(): string | null {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  for (const folder of ['', ...folders.map((name) => `/${name}`)]) {
    for (const version of ['4.1', '4.0']) {
      const path = `/usr/lib${folder}/webkit2gtk-${version}/MiniBrowser`;
      if (existsSync(path)) return path;
    }
  }
  return null;
}

/** What is missing for WebKit on this machine, or null. */
export function missingForWebKit(): string | null {
  if (!existsSync(DRIVER) || !findMiniBrowser()) return 'WebKit is not installed';
  return existsSync(DISPLAY) ? null : 'Xvfb, the display of WebKit, is not installed';
}

export interface WebKit {
  readonly driver: WebDriver;
  close(): Promise<void>;
}

/** A browser of its own, with nothing stored: a driver has one session, and a session no profile. */
export async function startWebKit(): Promise<WebKit> {
  const binary = findMiniBrowser();
  if (!binary) throw new Error('WebKit is not installed.');
  const port = await freePort();
  const started = start(DRIVER, [`--port=${port}`], { DISPLAY: await display() });
  const address = `http://127.0.0.1:${port}`;
  await answering(`${address}/status`);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const driver = await new Builder().withCapabilities(capabilities).usingServer(address).build();
  return {
    driver,
    close: async () => {
      await driver.quit().catch(() => {});
      started.kill();
    },
  };
}

let shared: Promise<string> | undefined;

/** The name of a display for this process, which ends with it. */
function display(): Promise<string> {
  shared ??= new Promise((resolve, reject) => {
    // It takes a number that is free and writes it to the fourth channel.
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
    const server = start(DISPLAY, args);
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb did not start.')));
    server.stdio[3]?.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return shared;
}

function start(command: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  const started = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  process.once('exit', () => started.kill());
  return started;
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKit’s driver did not start.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
