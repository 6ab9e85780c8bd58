import type { QuestionFiles } from '../source/questionFiles';

/** Competencies that are a gate of any role, at any stage, in any context. */
export function gatesIn({ bank, roles }: QuestionFiles): Set<string> {
  return new Set([
    ...roles.flatMap(({ content }) => [
      ...Object.entries(content.requirements).flatMap(([id, { gate }]) => (gate ? [id] : [])),
      ...Object.values(content.stages ?? {}).flatMap(({ gates }) => gates ?? []),
    ]),
    ...(bank?.content.contexts.flatMap(({ gates }) => gates ?? []) ?? []),
  ]);
}
