import react from '@vitejs/plugin-react';
import { tsImport } from 'tsx/esm/api';
import { defineConfig } from 'vitest/config';

type OurPlugins = typeof import('./src/build/chunkGroups') &
  typeof import('./src/build/documentPlugin') &
  typeof import('./src/build/hostingPlugin') &
  typeof import('./src/build/installPlugin') &
  typeof import('./src/build/licencesPlugin') &
  typeof import('./src/build/textsPlugin') &
  typeof import('./src/build/treeshake') &
  typeof import('./src/build/versionPlugin') &
  typeof import('./src/build/workerPlugin') &
  typeof import('./src/content/bankPlugin');

// They share code with the app, which imports without file extensions: tsx reads that, and Vite's
// next way of reading its configuration does not.
const load = (file: string): Promise<OurPlugins> => tsImport(file, import.meta.url);
const { chunkGroups } = await load('./src/build/chunkGroups.ts');
const { documentPlugin } = await load('./src/build/documentPlugin.ts');
const { hostingPlugin } = await load('./src/build/hostingPlugin.ts');
const { installPlugin } = await load('./src/build/installPlugin.ts');
const { licencesPlugin } = await load('./src/build/licencesPlugin.ts');
const { textsPlugin } = await load('./src/build/textsPlugin.ts');
const { pureCallsPlugin, treeshake } = await load('./src/build/treeshake.ts');
const { versionPlugin } = await load('./src/build/versionPlugin.ts');
const { workerPlugin } = await load('./src/build/workerPlugin.ts');
const { bankPlugin } = await load('./src/content/bankPlugin.ts');

export default defineConfig({
  // Relative addresses: the built folder works under any path.
  base: './',
  plugins: [
    bankPlugin(),
    textsPlugin(),
    pureCallsPlugin(),
    react(),
    versionPlugin(),
    documentPlugin(),
    installPlugin(),
    hostingPlugin(),
    // Behind all that makes files: it keeps what they made.
    workerPlugin(),
    // Behind the worker: it is made with packages of its own.
    licencesPlugin(),
  ],
  // React has had it itself since 18.
  resolve: {
    alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }],
  },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } }, treeshake },
  },
  preview: { port: 4173, strictPort: false },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**'],
    // No test is about time: a busy machine must not fail one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
