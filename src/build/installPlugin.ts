import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { DEFAULT_LOCALE, directionOf, isPseudo, LOCALES, type Locale } from '../i18n/locales';
import { manifestOf } from '../i18n/manifestOf';
import { pseudoTree } from '../i18n/pseudo';

type Texts = typeof import('../i18n/locales/en/core.json') &
  typeof import('../i18n/locales/en/landing.json');

/** Paper, as in tokens.css. A manifest has one colour for both themes; the document has two. */
const PAPER = '#f9f5ed';

/** What a device needs to know to install the app: a manifest in each language, and its icons. */
export function installPlugin(): Plugin {
  return {
    name: 'next-rung:install',
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const { code } of LOCALES) {
        const source = `${JSON.stringify(manifest(code), null, 1)}\n`;
        this.emitFile({ type: 'asset', fileName: manifestOf(code), source });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        bundle && [
          link({ rel: 'manifest', href: `./${manifestOf(DEFAULT_LOCALE)}` }),
          link({ rel: 'apple-touch-icon', href: './apple-touch-icon.png' }),
        ],
    },
  };
}

function link(attrs: Record<string, string>) {
  return { tag: 'link', attrs, injectTo: 'head' as const };
}

function manifest(locale: Locale): object {
  const { product, landing, shell } = textsIn(locale);
  const icon = (name: string, size: number, purpose: string) => ({
    src: `./${name}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  return {
    lang: locale,
    dir: directionOf(locale),
    name: product,
    short_name: product,
    description: landing.lede,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml' },
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('icon-maskable-512', 512, 'maskable'),
    ],
    shortcuts: [{ name: shell.library, url: './#/assessments' }],
  };
}

function textsIn(locale: Locale): Texts {
  const texts = { ...partIn(locale, 'core'), ...partIn(locale, 'landing') } as Texts;
  return isPseudo(locale) ? pseudoTree(texts, locale) : texts;
}

function partIn(locale: Locale, part: string): object {
  const file = (name: string) =>
    fileURLToPath(new URL(`../i18n/locales/${name}/${part}.json`, import.meta.url));
  const own = file(locale);
  return JSON.parse(readFileSync(existsSync(own) ? own : file(DEFAULT_LOCALE), 'utf8'));
}
