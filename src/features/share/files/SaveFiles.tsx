import { lazy, Suspense, useState } from 'react';
import { areaRows, competencyRows } from '../../../charts/radarRows';
import { areaOf } from '../../../domain/bank';
import { useTranslation } from '../../../i18n/useTranslation';
import { useWording } from '../../../i18n/useWording';
import type { SharedResult } from '../../../link/decodeResult';
import type { KnownEdition } from '../../../link/sharedAssessment';
import { Button } from '../../../ui/Button';
import { csvOf } from '../../../ui/csv';
import { addressOf } from '../../../ui/LinkOut';
import { fileName, saveFile } from '../../../ui/saveFile';
import styles from '../ShareDialog.module.css';
import type { Shareable } from '../sharing';
import { pngOf } from './drawnPng';
import { textOfSvg } from './drawnSvg';
import type { Figure } from './figure';
import { resultFile } from './resultFile';
import { resultTable } from './resultTable';

const RadarToSave = lazy(() => import('./RadarToSave'));

const PICTURES = ['svg', 'png'] as const;

/** The same result as files: as much of it as was chosen. A file's name holds the role and the day alone. */
export function SaveFiles({
  from: { readiness },
  result,
  edition: { bank },
  link,
  file,
}: {
  from: Shareable;
  result: SharedResult;
  edition: KnownEdition;
  /** The fragment that shows it. */
  link: string;
  /** What the files are called after, as in `fileName`. */
  file: string;
}) {
  const { t } = useTranslation();
  const wording = useWording();
  const [drawing, setDrawing] = useState<(typeof PICTURES)[number] | null>(null);
  const [outcome, setOutcome] = useState<{ file: string | null } | null>(null);
  const { target } = readiness;

  /** Whatever goes wrong is said, and nothing else is lost by it. */
  async function save(ending: string, type: string, make: () => Promise<string | Blob>) {
    const name = fileName(file, ending);
    try {
      saveFile(name, await make(), type);
      setOutcome({ file: name });
    } catch {
      setOutcome({ file: null });
    }
  }

  const saveTable = () =>
    save('csv', 'text/csv;charset=utf-8', async () => {
      const table = resultTable(result, readiness, {
        column: (name) => t(`files.${name}`),
        area: (id) => wording.areas[id]?.name ?? id,
        competency: (id) => wording.competencies[id]?.name ?? id,
        areaOf: (id) => wording.areas[areaOf(bank, id)]?.name ?? '',
        yes: t('result.table.yes'),
      });
      return [...(await csvOf([table]))].join('');
    });

  const saveAll = () =>
    save('json', 'application/json', async () => {
      const content = resultFile(result, readiness, addressOf(link), document.baseURI);
      return `${JSON.stringify(content, null, 2)}\n`;
    });

  function savePicture({ svg, width, height }: Figure) {
    setDrawing(null);
    if (drawing === 'png') void save('png', 'image/png', () => pngOf(svg, width, height));
    else void save('svg', 'image/svg+xml', async () => textOfSvg(svg));
  }

  return (
    <details className={styles.files}>
      <summary>{t('files.title')}</summary>
      <p className={styles.small}>{t('files.lead')}</p>
      <div className="row">
        {PICTURES.map((kind) => (
          <Button key={kind} disabled={drawing !== null} onClick={() => setDrawing(kind)}>
            {t(`files.${kind}`)}
          </Button>
        ))}
        <Button onClick={() => void saveTable()}>{t('files.csv')}</Button>
        <Button onClick={() => void saveAll()}>{t('files.json')}</Button>
      </div>
      <p role="status">
        {outcome && (outcome.file ? t('files.saved', { file: outcome.file }) : t('files.failed'))}
      </p>
      {drawing && (
        <Suspense>
          <RadarToSave
            rows={
              result.disclosure === 'areas'
                ? areaRows(readiness)
                : competencyRows(readiness, (id) => areaOf(bank, id))
            }
            role={wording.roles[target.role]?.title ?? target.role}
            edition={readiness.edition}
            onDrawn={savePicture}
          />
        </Suspense>
      )}
    </details>
  );
}
