import { writeFile } from 'node:fs/promises';
import { By, Key, type WebDriver, type WebElement } from 'selenium-webdriver';
import { finder, findVisible, type Wanted, wantedOf } from './findIn';
import { callOf, PATIENCE_MS, type Shown, type Visitor } from './visitor';
import { startWebKit } from './webkit';

const TASK_MS = 600_000;
const KEYS: Readonly<Record<string, string>> = {
  Enter: Key.ENTER,
  Tab: Key.TAB,
  Escape: Key.ESCAPE,
  Space: Key.SPACE,
};

/**
 * Somebody in WebKit, driven by its WebDriver. Its automation keeps no profile, cannot be without a
 * network, and names no requests: a test looks at its own server instead. Complaints are those that
 * `watchPage` noted, which the server puts into the page.
 */
export async function driverVisitor(
  home: string,
): Promise<Visitor & { readonly driver: WebDriver }> {
  const { driver, close } = await startWebKit();
  await driver.manage().setTimeouts({ script: TASK_MS, pageLoad: 60_000 });
  const noted: string[] = [];

  async function run<Result>(source: string): Promise<Result> {
    const answer = await driver.executeAsyncScript<{ value: Result; error?: string }>(
      `const done = arguments[arguments.length - 1];
       Promise.resolve().then(() => ${source})
         .then((value) => done({ value }), (error) => done({ error: String(error) }));`,
    );
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }
  const find = (wanted: Wanted) =>
    driver.executeScript<WebElement | null>(`return ${callOf(findVisible, [wanted])}`);
  async function prepare(): Promise<void> {
    const ready = await driver.executeScript<boolean>('return "TestingLibraryDom" in window');
    if (!ready) await driver.executeScript(finder);
  }
  async function seen(what: Shown): Promise<WebElement> {
    const wanted = wantedOf(what);
    const end = Date.now() + PATIENCE_MS;
    do {
      await prepare();
      const element = await find(wanted);
      if (element) return element;
      await new Promise((resolve) => setTimeout(resolve, 50));
    } while (Date.now() < end);
    throw new Error(
      `Nothing visible is ${JSON.stringify(wanted)} on ${await driver.getCurrentUrl()}`,
    );
  }
  async function use<Result>(what: Shown, act: (element: WebElement) => Promise<Result>) {
    const inView = async () => {
      const element = await seen(what);
      await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
      return element;
    };
    try {
      return await act(await inView());
    } catch (error) {
      // A page may draw itself anew between finding and using.
      if (!/stale/i.test(String(error))) throw error;
      return act(await inView());
    }
  }
  /** What a document noted goes with it, so it is asked before it goes. */
  async function collect(): Promise<void> {
    noted.push(
      ...(await driver.executeScript<string[]>('return (window.complaints || []).splice(0)')),
    );
  }
  async function loaded(): Promise<void> {
    const end = Date.now() + PATIENCE_MS;
    const shown = 'return (document.querySelector("h1")?.getClientRects().length ?? 0) > 0';
    while (!(await driver.executeScript<boolean>(shown))) {
      if (Date.now() > end) throw new Error(`No heading on ${await driver.getCurrentUrl()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  return {
    engine: 'webkit',
    driver,
    can: { offline: false, profile: false, requests: false },
    open: async (address = '') => {
      await collect();
      await driver.get('about:blank');
      await driver.get(new URL(address, home).href);
      await loaded();
    },
    reload: async () => {
      await collect();
      await driver.navigate().refresh();
      await loaded();
    },
    run: (task, ...args) => run(callOf(task, args)),
    see: async (what) => {
      await seen(what);
    },
    sees: async (what) => {
      await prepare();
      return (await find(wantedOf(what))) !== null;
    },
    click: (what) => use(what, (element) => element.click()),
    check: (what) =>
      use(what, async (element) => {
        if (!(await element.isSelected())) await element.click();
      }),
    fill: (what, text) =>
      use(what, async (element) => {
        await element.clear();
        await element.sendKeys(text);
      }),
    choose: (what, value) =>
      use(what, (element) =>
        element.findElement(By.css(`[value=${JSON.stringify(value)}]`)).click(),
      ),
    valueOf: (what) =>
      use(what, (element) => driver.executeScript<string>('return arguments[0].value', element)),
    press: (key) =>
      driver
        .actions()
        .sendKeys(KEYS[key] ?? key)
        .perform(),
    text: () => driver.executeScript<string>('return document.querySelector("main").innerText'),
    resize: async ({ width, height }) => {
      const window = driver.manage().window();
      await window.setRect({ width, height });
      const [inner = width, outer = height] = await driver.executeScript<number[]>(
        'return [innerWidth, innerHeight]',
      );
      // Around the page there is a frame with buttons.
      await window.setRect({ width: 2 * width - inner, height: 2 * height - outer });
    },
    picture: async (file) => writeFile(file, await driver.takeScreenshot(), 'base64'),
    complaints: async () => {
      await collect();
      return noted;
    },
    requests: () => {
      throw new Error('WebKit’s automation names no requests.');
    },
    offline: () => Promise.reject(new Error('WebKit’s automation cannot go offline.')),
    kill: () => Promise.reject(new Error('WebKit’s automation keeps no profile.')),
    close,
  };
}
