import { type EnvironmentModuleNode, normalizePath, type Plugin } from 'vite';
import { BANK, type BankModule, bankModules } from './bankModules';
import { compileBank, describeProblem, type Problem } from './compileBank';
import { dataModule } from './dataModule';
import { readQuestions } from './readQuestions';

interface Served {
  /** By name; empty where there are problems. */
  readonly modules: ReadonlyMap<string, BankModule>;
  readonly problems: readonly Problem[];
}

const NAME = 'question-bank';
/** Marks a module that is no file, so that no other plugin looks for it on the disk. */
const VIRTUAL = '\0';

/**
 * Serves the compiled questions to the app. In a build any problem fails it; the dev server shows
 * all of them on the page, and goes on by itself when they are mended.
 * @param folder where the questions are, from Vite's root
 */
export function bankPlugin(folder = 'questions'): Plugin {
  let questions = folder;
  let served: Served | null = null;
  let changed = new Set<string>();
  let mended = false;
  let comparedAt = 0;
  let isBuild = false;

  const compile = (): Served => {
    const { compiled, problems } = compileBank(readQuestions(questions));
    return { modules: compiled ? bankModules(compiled) : new Map(), problems };
  };

  const compiled = (): Served => {
    served ??= compile();
    return served;
  };

  const modulesOf = ({ modules, problems }: Served): Served['modules'] => {
    if (problems.length > 0) throw problemsError(problems, questions);
    return modules;
  };

  // The hook below runs once for every environment; the files are read once for all of them.
  const compileAgain = (timestamp: number): Served => {
    if (served && timestamp === comparedAt) return served;
    const before = served;
    const after = compile();
    mended = before !== null && before.problems.length > 0;
    changed = new Set(
      [...(before?.modules.keys() ?? []), ...after.modules.keys()].filter(
        (name) => before?.modules.get(name)?.text !== after.modules.get(name)?.text,
      ),
    );
    comparedAt = timestamp;
    served = after;
    return after;
  };

  return {
    name: NAME,
    enforce: 'pre',

    configResolved({ root, command }) {
      questions = normalizePath(`${root}/${folder}`);
      isBuild = command === 'build';
    },

    buildStart() {
      served = null;
      // Once, and not once for every module that cannot be served.
      if (isBuild) modulesOf(compiled());
    },

    configureServer({ watcher }) {
      watcher.add(questions);
    },

    resolveId(id) {
      return id === BANK || id.startsWith(`${BANK}/`) ? VIRTUAL + id : undefined;
    },

    load(id) {
      if (!id.startsWith(VIRTUAL + BANK)) return undefined;
      const name = id.slice(VIRTUAL.length);
      const module = modulesOf(compiled()).get(name);
      if (!module) throw new Error(`The bank has no module "${name}".`);
      const { holds, text } = module;
      // "wording/en" is the file "wording-en".
      const file = name.slice(`${BANK}/`.length).replaceAll('/', '-');
      return { code: holds === 'code' ? text : dataModule(this, file, text), moduleType: 'js' };
    },

    hotUpdate({ file, timestamp }) {
      if (!file.startsWith(`${questions}/`)) return undefined;
      const { moduleGraph } = this.environment;
      const nodes = bankNodes(moduleGraph.idToModuleMap);
      const { problems } = compileAgain(timestamp);
      if (problems.length > 0) {
        // A page that is loaded anew meanwhile has to meet the problems, not the bank before them.
        for (const node of nodes) moduleGraph.invalidateModule(node);
        throw problemsError(problems, questions);
      }
      // A page that shows problems without having loaded the bank has nothing to update.
      if (mended && nodes.length === 0) this.environment.hot.send({ type: 'full-reload' });
      return mended
        ? nodes
        : nodes.filter(({ id }) => changed.has(id?.slice(VIRTUAL.length) ?? ''));
    },
  };
}

function bankNodes(nodes: ReadonlyMap<string, EnvironmentModuleNode>): EnvironmentModuleNode[] {
  return [...nodes].flatMap(([id, node]) => (id.startsWith(VIRTUAL + BANK) ? [node] : []));
}

/** One error that lists every problem and points at the first; Vite reads its additional fields. */
function problemsError(problems: readonly Problem[], questions: string): Error {
  const [first] = problems;
  const heading = problems.length === 1 ? 'A problem' : `${problems.length} problems`;
  const message = [`${heading} in the questions:`, ...problems.map(describeProblem)].join('\n\n');
  const file = `${questions}/${first?.file}`;
  return Object.assign(new Error(message), {
    plugin: NAME,
    id: file,
    loc: { file, line: first?.line, column: first?.column },
    stack: '',
  });
}
