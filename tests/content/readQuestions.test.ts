import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readQuestions } from '../../src/content/readQuestions';

it('reads question files, and leaves out what explains them and what editors leave behind', () => {
  const folder = mkdtempSync(join(tmpdir(), 'questions-'));
  mkdirSync(join(folder, 'roles'));
  mkdirSync(join(folder, 'schema'));
  const left = [
    'README.md',
    'schema/role.json',
    'roles/.lead.yaml.swp',
    'roles/lead.yaml~',
    '.DS_Store',
  ];
  for (const path of [...left, 'bank.yaml', 'roles/lead.yaml', 'roles/odd.yml']) {
    writeFileSync(join(folder, path), `text of ${path}`);
  }
  for (const spelling of [folder, `${folder}/`]) {
    const files = readQuestions(spelling).toSorted((one, other) =>
      one.path < other.path ? -1 : 1,
    );
    expect(files).toEqual(
      ['bank.yaml', 'roles/lead.yaml', 'roles/odd.yml'].map((path) => ({
        path,
        text: `text of ${path}`,
      })),
    );
  }
  rmSync(folder, { recursive: true });
});
