import type { Browser } from 'playwright-core';
import { launch } from './browser';
import { type Certificate, makeCertificate } from './certificate';
import { answerEverything, type Journey } from './journey';
import { type StaticServer, serve } from './server';
import { buildApp, buildCore, buildHello, makeFloor } from './sites';
import { aSharedAssessment } from './someAnswers';

/** Everything that a measure may need: built, served and running. */
export interface Bench {
  readonly rounds: number;
  readonly browser: Browser;
  readonly server: StaticServer;
  readonly certificate: Certificate;
  readonly core: typeof import('./core');
  /** Folder of the built app, with its maps. */
  readonly appFolder: string;
  /** Addresses, each with a slash at the end. */
  readonly app: string;
  readonly floor: string;
  readonly hello: string;
  readonly journey: Journey;
  /** A link to a result, as somebody would receive it. */
  readonly link: string;
  /** What a measure has to say besides its rows. */
  readonly notes: string[];
  close(): Promise<void>;
}

/** @param folder an empty one, for everything that is built */
export async function openBench(folder: string, rounds: number): Promise<Bench> {
  const [app, floor, hello] = [`${folder}/app`, `${folder}/floor`, `${folder}/hello`];
  process.stderr.write('building\n');
  // Vite prints advice about our configuration's imports that is of no use here.
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
  buildApp(app);
  makeFloor(app, floor);
  await buildHello(hello);
  const core = await buildCore(`${folder}/core`);
  const certificate = makeCertificate();
  const server = await serve({ app, floor, hello }, `${app}/_headers`, certificate);
  const browser = await launch(certificate);
  const home = `${server.origin}/app/`;
  process.stderr.write('answering a whole assessment\n');
  return {
    rounds,
    browser,
    server,
    certificate,
    core,
    appFolder: app,
    app: home,
    floor: `${server.origin}/floor/`,
    hello: `${server.origin}/hello/`,
    journey: await answerEverything(browser, home),
    link: home + core.encodeLink(aSharedAssessment(core), core),
    notes: [],
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
