import { describe, expect, it } from 'vitest';
import { hostingFiles } from '../../src/build/hostingFiles';
import { responseHeaders } from '../../src/build/hostingHeaders';
import { policyIn } from '../../src/build/hostingPlugin';
import { contentPolicy } from '../../src/build/policy';

const BOOT = "document.documentElement.dataset.theme = 'dark';";
const STYLES = 'body { color: black; }';
const policy = contentPolicy(BOOT, STYLES);
const headers = Object.entries(responseHeaders(policy));
const files = hostingFiles(policy, ['sw.js', 'manifest.en.webmanifest']);

/** The rules of a `_headers` file: by path, the headers in their order. */
function rulesIn(text: string): Map<string, string[][]> {
  const rules = new Map<string, string[][]>();
  let path = '';
  for (const line of text.split('\n').filter((text) => text && !text.startsWith('#'))) {
    if (!line.startsWith(' ')) path = line;
    else
      rules.set(path, [
        ...(rules.get(path) ?? []),
        line
          .trim()
          .split(/: (.*)/)
          .slice(0, 2),
      ]);
  }
  return rules;
}

describe('The content policy', () => {
  it('starts from nothing, and names no origin but our own', () => {
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
    const sources = policy.split('; ').map((part) => part.split(' ').slice(1).join(' '));
    const others = sources.filter((source) => source !== "'self'" && source !== "'none'");
    expect(others).toEqual([
      expect.stringMatching(/^'self' 'sha256-[\w+/]{43}='$/),
      expect.stringMatching(/^'self' 'sha256-[\w+/]{43}='$/),
      "'script'",
      'next-rung',
    ]);
  });

  it('says the same of what has no fallback', () => {
    expect(policy).toContain("base-uri 'none'; form-action 'none'");
    expect(responseHeaders(policy)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  it('allows one inline script and one inline style, and no others', () => {
    expect(contentPolicy(`${BOOT} `, STYLES)).not.toBe(policy);
    expect(contentPolicy(BOOT, `${STYLES} `)).not.toBe(policy);
  });

  it('is read from the page, and missed where it is not', () => {
    const page = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
    expect(policyIn(page)).toBe(policy);
    expect(() => policyIn('<title>Next Rung</title>')).toThrow('no content policy');
  });
});

describe('The files for hosts', () => {
  it.each(Object.keys(files))('%s names every header with its value', (name) => {
    for (const [header, value] of headers) {
      expect(files[name]).toMatch(new RegExp(`^[^#\n]*\\b${header}\\b`, 'm'));
      expect(files[name]).toContain(value);
    }
    expect(files[name]).toContain('public, max-age=31536000, immutable');
    expect(files[name]).toContain('no-cache');
  });

  it.each(Object.keys(files))('%s leaves strict transport to whoever runs the host', (name) => {
    expect(files[name]).not.toMatch(/^[^#\n]*Strict-Transport-Security/m);
  });

  it('_headers stays within what Cloudflare Pages reads', () => {
    const { _headers = '' } = files;
    expect(rulesIn(_headers).size).toBeLessThanOrEqual(100);
    expect(Math.max(..._headers.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });

  it.each([
    ['/', 'no-cache'],
    ['/index.html', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/manifest.en.webmanifest', 'no-cache'],
    ['/assets/index-abc.js', 'public, max-age=31536000, immutable'],
    ['/preview.png', undefined],
  ])('_headers sends each header once with %s', (path, cache) => {
    const fits = (rule: string) =>
      rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
    const sent = [...rulesIn(files._headers ?? '')].flatMap(([rule, all]) =>
      fits(rule) ? all : [],
    );
    const names = sent.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(headers.map(([name]) => name)));
    expect(sent.find(([name]) => name === 'Cache-Control')?.[1]).toBe(cache);
  });
});
