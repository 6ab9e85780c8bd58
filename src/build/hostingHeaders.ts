/** Addresses of files whose name changes with their content: they may be kept for ever. */
export const NAMED_BY_CONTENT = {
  path: 'assets/',
  cache: 'public, max-age=31536000, immutable',
} as const;

/** Everything else is asked for again each time; a host answers 304 where nothing has changed. */
export const ASK_AGAIN = 'no-cache';

/**
 * What browsers let a page do and this app does not. Left out: writing to the clipboard and sharing,
 * which it does; and client hints, which a browser sends to hosts that ask for them.
 */
const NOT_USED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'unload',
  'usb',
  'window-management',
  'xr-spatial-tracking',
] as const;

/**
 * What a host should send with every file. The page carries the policy too, for hosts that can set no
 * headers; who may frame it only a header can say. Not among them is Strict-Transport-Security: it
 * binds everything else on the same host as well, so whoever runs that host decides.
 * @param policy the content policy as it stands in the page
 */
export function responseHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': NOT_USED.map((feature) => `${feature}=()`).join(', '),
  };
}
