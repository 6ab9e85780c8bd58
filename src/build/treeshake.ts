import type { Plugin, Rolldown } from 'vite';

/**
 * Calls whose results may go where nobody uses them: selectors and contexts of charts that are not
 * drawn here.
 */
export const treeshake: Rolldown.TreeshakingOptions = {
  manualPureFunctions: ['createSelector', 'createContext'],
};

const D3 = /\/node_modules\/d3-(?:shape|interpolate)\//;
/** Curves and interpolations that are made when the file is read. */
const MADE_AT_ONCE = /^((?:var|const) \S+ = )(?=\(function |\w+\()/gm;

/**
 * d3 puts a whole package into one file, which says of itself that it has no side effects; this says it
 * of its calls as well, so that curves which nobody draws do not come along.
 */
export function pureCallsPlugin(): Plugin {
  return {
    name: 'next-rung:pure-calls',
    transform: {
      filter: { id: D3 },
      handler: (code) => ({ code: code.replace(MADE_AT_ONCE, '$1/* @__PURE__ */ '), map: null }),
    },
  };
}
