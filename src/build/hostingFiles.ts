import { ASK_AGAIN, NAMED_BY_CONTENT, responseHeaders } from './hostingHeaders';

/** Worth compressing; the typeface and the pictures are compressed already. */
const TEXT_TYPES = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'image/svg+xml',
  'text/plain',
];

const STRICT_TRANSPORT = ['Strict-Transport-Security', 'max-age=31536000'] as const;

const WHAT_IT_IS =
  'Next Rung: what to send with its files. Written by the build; not to be edited.';
const ABOUT_TRANSPORT = [
  'Once everything on this host is served by https, and for good, add this too. It binds the whole',
  'host, other sites on it included, and browsers remember it for a year.',
];

/**
 * The files in which static hosts look for headers, by where they go in the built folder. Hosts find
 * the first two by themselves; the others say in their first lines how to include them.
 * @param policy the content policy as it stands in the page
 * @param others names of files beside the page that are asked for again each time
 */
export function hostingFiles(
  policy: string,
  others: readonly string[],
): Readonly<Record<string, string>> {
  const headers = Object.entries(responseHeaders(policy));
  return {
    _headers: underscoreHeaders(headers, others),
    '.htaccess': apache(headers),
    'hosting/nginx.conf': nginx(headers),
    'hosting/Caddyfile': caddy(headers),
  };
}

type Headers = readonly (readonly [name: string, value: string])[];

/** Netlify and Cloudflare Pages. Both compress by themselves. */
function underscoreHeaders(headers: Headers, others: readonly string[]): string {
  // Both send every rule that fits, so no two rules may name one header for the same file.
  const asked = ['/', '/index.html', ...others.map((name) => `/${name}`)];
  return lines(
    `# ${WHAT_IT_IS}`,
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    ...asked.flatMap((path) => [path, `  Cache-Control: ${ASK_AGAIN}`]),
    `/${NAMED_BY_CONTENT.path}*`,
    `  Cache-Control: ${NAMED_BY_CONTENT.cache}`,
  );
}

function nginx(headers: Headers): string {
  return lines(
    `# ${WHAT_IT_IS}`,
    '# Include it in the "server" or the "location" that serves this folder, where no other add_header is:',
    '#   include /srv/next-rung/hosting/nginx.conf;',
    'index index.html;',
    'charset utf-8;',
    '# The one type here that nginx may not know.',
    'default_type application/manifest+json;',
    'server_tokens off;',
    '',
    ...headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...ABOUT_TRANSPORT.map((line) => `# ${line}`),
    `# add_header ${STRICT_TRANSPORT[0]} "${STRICT_TRANSPORT[1]}" always;`,
    '',
    '# Without "always": an error must not be kept for a year.',
    `set $next_rung_cache "${ASK_AGAIN}";`,
    `if ($uri ~ "/${NAMED_BY_CONTENT.path}[^/]+$") {`,
    `  set $next_rung_cache "${NAMED_BY_CONTENT.cache}";`,
    '}',
    'add_header Cache-Control $next_rung_cache;',
    '',
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 1000;',
    `gzip_types ${TEXT_TYPES.join(' ')};`,
    '# With the module for it (Debian: libnginx-mod-http-brotli-filter):',
    '# brotli on;',
    `# brotli_types ${TEXT_TYPES.join(' ')};`,
  );
}

/** In a .htaccess file a directive that the server does not allow ends every request: hence so few. */
function apache(headers: Headers): string {
  const hashed = `%{REQUEST_URI} =~ m#/${NAMED_BY_CONTENT.path}[^/]+$#`;
  return lines(
    `# ${WHAT_IT_IS}`,
    '# Apache reads it where it lies, if the folder has "AllowOverride FileInfo Indexes" or more, and if',
    '# the modules "headers" and, to compress, "brotli" or "deflate" are on.',
    '<IfModule mod_dir.c>',
    '  DirectoryIndex index.html',
    '</IfModule>',
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    '  AddCharset utf-8 .css .js .json .svg .webmanifest',
    '  AddType application/manifest+json .webmanifest',
    '  AddType font/woff2 .woff2',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...headers.map(([name, value]) => `  Header always set ${name} "${value}"`),
    ...ABOUT_TRANSPORT.map((line) => `  # ${line}`),
    `  # Header always set ${STRICT_TRANSPORT[0]} "${STRICT_TRANSPORT[1]}"`,
    '  # Without "always": an error must not be kept for a year.',
    `  Header set Cache-Control "${ASK_AGAIN}"`,
    `  Header set Cache-Control "${NAMED_BY_CONTENT.cache}" "expr=${hashed}"`,
    '  # What was compressed has another ETag, under which Apache itself would not find it again.',
    '  RequestHeader edit If-None-Match "-(?:br|gzip)\\"" "\\""',
    '</IfModule>',
    '<IfModule mod_filter.c>',
    '  <IfModule mod_deflate.c>',
    `    AddOutputFilterByType DEFLATE text/html ${TEXT_TYPES.join(' ')}`,
    '  </IfModule>',
    '  <IfModule mod_brotli.c>',
    '    # Else gzip would come first where the server turns it on for all its sites, as Debian does.',
    '    <IfModule mod_setenvif.c>',
    '      SetEnvIf Accept-Encoding "\\bbr\\b" no-gzip',
    '    </IfModule>',
    `    AddOutputFilterByType BROTLI_COMPRESS text/html ${TEXT_TYPES.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
  );
}

function caddy(headers: Headers): string {
  return lines(
    `# ${WHAT_IT_IS}`,
    '# Import it in the block of the site, after its root:',
    '#   root * /srv/next-rung',
    '#   import /srv/next-rung/hosting/Caddyfile',
    '#   file_server',
    'encode zstd gzip',
    'header {',
    ...headers.map(([name, value]) => `  ${name} "${value}"`),
    ...ABOUT_TRANSPORT.map((line) => `  # ${line}`),
    `  # ${STRICT_TRANSPORT[0]} "${STRICT_TRANSPORT[1]}"`,
    '}',
    `@next_rung_others not path */${NAMED_BY_CONTENT.path}*`,
    '# Where the file is there: an error must not be kept for a year.',
    '@next_rung_hashed {',
    '  file',
    `  path */${NAMED_BY_CONTENT.path}*`,
    '}',
    `header @next_rung_hashed Cache-Control "${NAMED_BY_CONTENT.cache}"`,
    `header @next_rung_others Cache-Control "${ASK_AGAIN}"`,
  );
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
