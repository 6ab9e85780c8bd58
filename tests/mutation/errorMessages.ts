import type { NodePath } from '@stryker-mutator/api/ignore';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Leaves the words of a RangeError alone: only developers read them. That it is thrown, and when, is
 * mutated like everything else.
 */
function shouldIgnore(path: NodePath): string | undefined {
  const { node, parent } = path as { node: { type: string }; parent?: NewExpression };
  const isText = node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
  const isMessage = parent?.type === 'NewExpression' && parent.callee?.name === 'RangeError';
  return isText && isMessage ? 'The words of an error that only developers read.' : undefined;
}

interface NewExpression {
  readonly type: string;
  readonly callee?: { readonly name?: string };
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'error-messages', { shouldIgnore }),
];
