const WORKER = './sw.js';

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** The address of a script, as browsers want it that make scripts only from what a policy let through. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  const policy = trustedTypes?.createPolicy('next-rung', {
    createScriptURL: (url) => {
      if (url !== WORKER) throw new TypeError(`Not our own script: ${url}`);
      return url;
    },
  });
  // What comes back is taken wherever a string is; types know of strings alone.
  return (policy?.createScriptURL(address) ?? address) as string;
}

/**
 * Registers the service worker beside the document, for what lies below it.
 * @returns null where the browser has none or does not allow it: a private window, for instance. The
 * app works there all the same, with a network.
 */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  try {
    const registration = await navigator.serviceWorker.register(trusted(WORKER), {
      scope: './',
      updateViaCache: 'none',
    });
    return registration ?? null;
  } catch {
    return null;
  }
}
