import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { documentPlugin } from './src/build/documentPlugin';
import { bankPlugin } from './src/content/bankPlugin';

export default defineConfig({
  // Relative addresses: the built folder works under any path.
  base: './',
  plugins: [bankPlugin(), react(), documentPlugin()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  preview: { port: 4173, strictPort: false },
  test: { include: ['tests/**/*.test.{ts,tsx}'] },
});
