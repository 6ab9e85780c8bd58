import { memo, useState } from 'react';
import { bank } from '../../content/bank';
import { useTranslation } from '../../i18n/useTranslation';
import { Button } from '../../ui/Button';
import { csvOf, type Row } from '../../ui/csv';
import { fileName, saveFile } from '../../ui/saveFile';
import { Section } from './Section';
import { inTurns } from './takingTurns';
import { teamFile } from './teamFile';
import type { RoleCounts, TeamPicture } from './teamPicture';
import { competencyTable, mentoringTable, roleTable } from './teamTables';
import { useTableWords } from './useTableWords';

/** What the page shows, as files. */
export const SaveTeam = memo(function SaveTeam({
  picture,
  counts,
  names,
}: {
  picture: TeamPicture;
  counts: RoleCounts | null;
  names: readonly string[];
}) {
  const { t } = useTranslation();
  const words = useTableWords();
  const [outcome, setOutcome] = useState<{ file: string | null } | null>(null);

  /** Whatever goes wrong is said, and nothing else is lost by it. */
  async function save(what: string, ending: string, type: string, text: Promise<Iterable<string>>) {
    const name = fileName(what, ending);
    try {
      saveFile(name, new Blob(await allOf(await text), { type }));
      setOutcome({ file: name });
    } catch {
      setOutcome({ file: null });
    }
  }
  const saveTable = (what: string, tables: Iterable<readonly Row[]>) =>
    void save(what, 'csv', 'text/csv;charset=utf-8', csvOf(tables));

  return (
    <div className="no-print">
      <Section title={t('team.files.title')} lead={<p>{t('team.files.lead')}</p>}>
        <div className="row">
          <Button
            onClick={() => saveTable('team-competencies', [competencyTable(bank, picture, words)])}
          >
            {t('team.files.competencies')}
          </Button>
          <Button
            disabled={!counts}
            onClick={() => counts && saveTable('team-roles', [roleTable(counts, words)])}
          >
            {t('team.files.roles')}
          </Button>
          <Button
            onClick={() => saveTable('team-mentoring', mentoringTable(picture, names, words))}
          >
            {t('team.files.mentoring')}
          </Button>
          <Button
            disabled={!counts}
            onClick={() =>
              counts &&
              void save(
                'team',
                'json',
                'application/json',
                Promise.resolve(teamFile(bank.edition, picture, counts, names)),
              )
            }
          >
            {t('team.files.json')}
          </Button>
        </div>
        <p role="status">
          {outcome &&
            (outcome.file
              ? t('team.files.saved', { file: `\u2068${outcome.file}\u2069` })
              : t('team.files.failed'))}
        </p>
      </Section>
    </div>
  );
});

/** All pieces of a text, made in short turns. */
async function allOf(text: Iterable<string>): Promise<string[]> {
  const pieces: string[] = [];
  function* take(): Generator<void, void, void> {
    for (const piece of text) {
      pieces.push(piece);
      yield;
    }
  }
  await inTurns(take(), { signal: new AbortController().signal });
  return pieces;
}
