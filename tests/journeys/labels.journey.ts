import { decodeLink } from '../../src/link/decodeLink';
import { haveEarlier } from './device';
import { expect, test } from './journey';
import type { App } from './pages';
import { bank, DIRECTOR, digest, knownAnswers, linkTo } from './questions';

const answers = knownAnswers(DIRECTOR);

test.describe('A label', () => {
  test.beforeEach(async ({ app, page }) => {
    const { id } = await haveEarlier(page, answers);
    await app.open(`#/a/${id}`);
    await app.result.shareButton.click();
  });

  const LABELS = [
    {
      what: 'is taken as it is written, in any script',
      units: 'محمد 李小龙 Łukasz',
      label: 'محمد 李小龙 Łukasz',
    },
    { what: 'loses half an emoji', units: 'Zoë \ud83d', label: 'Zoë' },
    { what: 'loses the other half, and keeps whole ones', units: '\ude00Zoë 😀', label: 'Zoë 😀' },
    {
      what: 'loses controls of direction',
      units: '\u202eeoZ\u202c \u2066x\u2069\u200f',
      label: 'eoZ x',
    },
    { what: 'is one line without other controls', units: 'Z\u0000o\të\u0007', label: 'Zo ë' },
    { what: 'has forty characters at most', units: 'x'.repeat(60), label: 'x'.repeat(40) },
    { what: 'counts an emoji as one character', units: '😀'.repeat(40), label: '😀'.repeat(40) },
    { what: 'of blanks is none', units: '   ', label: undefined },
  ];
  for (const { what, units, label } of LABELS) {
    test(what, async ({ app }) => {
      await app.share.addLabel.check();
      await app.share.label.fill('before');
      await expect.poll(async () => labelIn(await app.share.fragment())).toBe('before');
      await writeUnits(app, units);
      await expect.poll(async () => labelIn(await app.share.fragment())).toBe(label);
    });
  }

  test('that is not ticked any more is not in the link', async ({ app }) => {
    await app.share.addLabel.check();
    await app.share.label.fill('Zoë');
    await expect.poll(async () => labelIn(await app.share.fragment())).toBe('Zoë');
    await app.share.addLabel.uncheck();
    await expect.poll(() => app.share.fragment()).toBe(linkTo(answers));
  });
});

/** Writes UTF-16 units as a page gets them; half a character does not survive the way from here. */
async function writeUnits(app: App, text: string): Promise<void> {
  const units = [...Array(text.length).keys()].map((index) => text.charCodeAt(index));
  await app.share.label.evaluate((field, codes) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    set?.call(field, String.fromCharCode(...codes));
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, units);
}

function labelIn(fragment: string): string | undefined {
  const decoded = decodeLink(fragment, [{ bank, digest }]);
  if (!decoded.ok) throw new Error(decoded.problem.kind);
  return decoded.shared.label;
}
