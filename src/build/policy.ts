import { createHash } from 'node:crypto';

/** The only name under which a Trusted Types policy may be made: the service worker's address. */
const TRUSTED_TYPES_POLICY = 'next-rung';

/**
 * The content policy: nothing is allowed but what is named here, and that from our own origin alone;
 * no inline script or style but the two that are named by their hashes, no script made from text.
 */
export function contentPolicy(inlineScript: string, inlineStyle: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${hashOf(inlineScript)}`,
    `style-src 'self' ${hashOf(inlineStyle)}`,
    "img-src 'self'",
    "font-src 'self'",
    // What the service worker fetches to keep it for later.
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
