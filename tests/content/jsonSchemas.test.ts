import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/content/jsonSchemas';
import { readQuestions } from '../../src/content/readQuestions';

describe('the JSON Schemas for editors', () => {
  it('are current; if not, run "npm run bank -- --schema"', () => {
    const written = readdirSync('questions/schema').toSorted();
    expect(written).toEqual([...jsonSchemas().keys()].toSorted());
    for (const [name, text] of jsonSchemas()) {
      expect(readFileSync(join('questions/schema', name), 'utf8'), name).toBe(text);
    }
  });

  it('are named by the first line of every question file', () => {
    for (const { path, text } of readQuestions('questions')) {
      if (!path.endsWith('.yaml')) continue;
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text) ?? [];
      expect(
        [...jsonSchemas().keys()].map((name) => join('schema', name)),
        path,
      ).toContain(join(dirname(path), schema));
    }
  });
});
