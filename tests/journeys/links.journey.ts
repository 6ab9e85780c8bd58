import { encodeLink } from '../../src/link/encodeLink';
import type { LinkProblem } from '../../src/link/sharedAssessment';
import { haveEarlier, keptBy } from './device';
import { expectToShow } from './expectedResult';
import { expect, test } from './journey';
import { en, filled } from './pages';
import { bank, DIRECTOR, digest, knownAnswers, linkTo, readinessOf, shared } from './questions';

const answers = knownAnswers(DIRECTOR);
const link = linkTo(answers, { label: 'Zoë', month: '2026-11', request: 'for-our-1-1' });
const otherCharacter = link[40] === 'A' ? 'B' : 'A';

/** A link as an app with another edition of the questions would make it. */
function linkOfEdition(edition: string): string {
  const { assessment } = shared(answers);
  return encodeLink(
    { assessment: { ...assessment, edition } },
    { bank: { ...bank, edition }, digest },
  );
}

const otherDigest = digest.replace(/^./, (first) => (first === '0' ? '1' : '0'));

const REFUSED: readonly {
  what: string;
  text: string;
  kind: LinkProblem['kind'];
  edition?: string;
}[] = [
  { what: 'A cut link', text: link.slice(0, -12), kind: 'cut-short' },
  { what: 'A link of which little is left', text: link.slice(0, 12), kind: 'cut-short' },
  {
    what: 'A link with one character changed',
    text: link.slice(0, 40) + otherCharacter + link.slice(41),
    kind: 'damaged',
  },
  { what: 'A link of a future format', text: link.replace('/1.', '/3.'), kind: 'newer-version' },
  {
    what: 'A link of a newer edition',
    text: linkOfEdition('99.1'),
    kind: 'newer-edition',
    edition: '99.1',
  },
  {
    what: 'A link of a trial edition',
    text: linkOfEdition('0.0'),
    kind: 'retired-edition',
    edition: '0.0',
  },
  {
    what: 'A link of changed questions',
    text: encodeLink(shared(answers), { bank, digest: otherDigest }),
    kind: 'other-questions',
    edition: bank.edition,
  },
  { what: 'An address that is no link', text: '#/r/hello', kind: 'not-a-link' },
  { what: 'A link with nothing in it', text: '#/r/', kind: 'not-a-link' },
  { what: 'A fragment of a megabyte', text: link + 'A'.repeat(1_000_000), kind: 'too-long' },
];

for (const { what, text, kind, edition = '' } of REFUSED) {
  test(`${what} is refused in a sentence, with a way on, and nothing is touched`, async ({
    app,
    page,
  }) => {
    await haveEarlier(page, { ...answers });
    const before = await keptBy(page);
    await app.open(text);
    await expect(app.heading).toHaveText(en.shared.problem.title);
    const problem = page.getByRole('alert');
    await expect(problem).toContainText(filled(en.shared.problem[kind], { edition }));
    await expect(problem).toContainText(en.shared.problem.safe);
    await expect(app.link(en.shared.problem.start)).toBeVisible();
    expect(await keptBy(page)).toEqual(before);

    await page.getByRole('textbox', { name: en.pasteLink.label }).fill(`See: <${link}>.`);
    await app.button(en.pasteLink.open).click();
    await expectToShow(app.result, readinessOf(DIRECTOR, answers));
    expect(await keptBy(page)).toEqual(before);
  });
}

const DECORATIONS: readonly ((link: string) => string)[] = [
  ...['>', '.', ' .', ',', ')', '/', '%3D', '%20', '”', '&utm_source=mail', '?x=1', ' >.'].map(
    (after) => (plain: string) => plain + after,
  ),
  (plain) => plain.replace('#/r/', '#r/'),
  (plain) => `${plain.slice(0, 60)}%0A> ${plain.slice(60)}`,
  (plain) => `#${encodeURIComponent(plain.slice(1))}`,
];

test('A link opens whatever a messenger put around it', async ({ app, page }) => {
  await app.open();
  for (const [index, decorate] of DECORATIONS.entries()) {
    await test.step(decorate('#/r/…'), async () => {
      // Each of somebody else, so that none can be taken for the one before.
      await page.goto(`/${decorate(linkTo(answers, { label: `Zoë ${index}` }))}`);
      await expect(page.getByText(`Zoë ${index}\u2069`)).toBeVisible();
      await expect(app.result.verdict).toContainText('Director of Product');
    });
  }
});

test('The reader sees whose it is, from when, and what is asked of them', async ({ app, page }) => {
  await app.open(link);
  const banner = page.getByRole('status').filter({ hasText: 'Zoë' });
  await expect(banner).toContainText('November 2026');
  await expect(banner).toContainText(en.shared.requests['for-our-1-1']);
  await expect(banner).toContainText(en.shared.readOnly);
});

const INJECTIONS = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  '{{constructor.constructor("alert()")}}',
  '$t(product) {{role}} $&',
  '<svg/onload=alert(1)>',
  '&lt;b&gt;<b>b</b>',
];

test('Script in a label or an address is text and nothing else', async ({ app, page }) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  const injected = () =>
    page.locator('img, iframe, object, embed, main script, svg[onload], b').count();
  await app.open();
  for (const text of INJECTIONS) {
    await page.goto(`/${linkTo(answers, { label: text })}`);
    await expect(page.getByText(text)).toBeVisible();
    expect(await injected(), text).toBe(0);
  }
  for (const text of INJECTIONS.slice(0, 2)) {
    for (const address of [
      `#/r/1.${text}`,
      `#/${text}`,
      `#/a/${text}`,
      `#/a/${text}/quiz/${text}`,
    ]) {
      await app.open(address);
      expect(await injected(), address).toBe(0);
    }
  }
  await app.open('#/start');
  for (const text of INJECTIONS) {
    await app.roles.search.fill(text);
    await expect(page.getByText(text)).toBeVisible();
    expect(await injected()).toBe(0);
  }
  expect(dialogs).toEqual([]);
});
