import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { hostingFiles } from './hostingFiles';
import { ASK_AGAIN, NAMED_BY_CONTENT, responseHeaders } from './hostingHeaders';

/**
 * Writes the files that tell static hosts which headers to send, and sends the same from Vite's own
 * preview. Both take the policy from the finished page: header and page cannot disagree.
 */
export function hostingPlugin(): Plugin {
  return {
    name: 'next-rung:hosting',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return;
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html.');
        const manifests = Object.keys(bundle).filter((name) => name.endsWith('.webmanifest'));
        const files = hostingFiles(policyIn(String(page.source)), ['sw.js', ...manifests]);
        for (const [fileName, source] of Object.entries(files)) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
    configurePreviewServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        const page = readFileSync(resolve(config.root, config.build.outDir, 'index.html'), 'utf8');
        const headers = Object.entries(responseHeaders(policyIn(page)));
        for (const [name, value] of headers) response.setHeader(name, value);
        const named = request.url?.includes(`/${NAMED_BY_CONTENT.path}`);
        response.setHeader('Cache-Control', named ? NAMED_BY_CONTENT.cache : ASK_AGAIN);
        next();
      });
    },
  };
}

/**
 * The content policy of a page that was built.
 * @throws Error for a page without one
 */
export function policyIn(page: string): string {
  const [, policy] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page) ?? [];
  if (!policy) throw new Error('The page has no content policy.');
  return policy;
}
