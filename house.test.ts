import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const root = import.meta.dirname;

/** Who may lean on whom; nobody else. */
const LEANS_ON: Readonly<Record<string, readonly string[]>> = {
  record: [],
  gazetteer: ["record"],
  wire: ["record"],
  reader: ["record", "gazetteer"],
  corpus: ["record", "wire", "gazetteer", "reader"],
  export: ["record", "corpus"],
  server: ["record", "reader", "corpus", "export"],
  web: ["record", "server"],
  cli: ["record", "wire", "reader", "corpus", "export", "server", "web"],
};
const PACKAGES = Object.keys(LEANS_ON);

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file) && !/(^|\/)(node_modules|dist|runs)\//.test(file))
    .map((file) => join(folder, file));
}

/** What a source file imports or exports from, types too. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  return [
    ...source.matchAll(
      /^\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)|\bimport\.meta\.resolve\("([^"]+)"\)/gms,
    ),
  ].map(([, from, bare, dynamic, resolved]) => from ?? bare ?? dynamic ?? resolved ?? "");
}

/** "@scope/name/path" → "@scope/name"; nothing for files beside and for Node's own. */
function packageOf(specifier: string): string[] {
  if (/^(\.|node:)/.test(specifier)) return [];
  return [specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/")];
}

function json(file: string) {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}

const isTest = (file: string) => /\.(test|fixture)\.tsx?$|fake-/.test(file);

describe.each(PACKAGES)("packages/%s", (name) => {
  const sources = filesIn(`packages/${name}/src`, /\.tsx?$/);
  const imported = new Set(
    sources
      .filter((file) => !isTest(file))
      .flatMap(importsOf)
      .flatMap(packageOf),
  );
  const { dependencies, peerDependencies, devDependencies } = json(`packages/${name}/package.json`);
  // The pages are published as they were built, with what they are made of in them.
  const bundled = Object.keys(devDependencies ?? {}).filter((other) => name === "web" && !other.startsWith("@types/"));
  const declared = [...Object.keys({ ...dependencies, ...peerDependencies }), ...bundled];

  it("leans only on the packages before it", () => {
    const ours = [...imported]
      .filter((specifier) => specifier.startsWith("sayso-"))
      .map((specifier) => specifier.slice(6));
    expect(ours.filter((other) => !LEANS_ON[name]?.includes(other))).toEqual([]);
    expect(declared.filter((other) => other.startsWith("sayso-") && !LEANS_ON[name]?.includes(other.slice(6)))).toEqual(
      [],
    );
  });

  it("declares what it imports, and uses what it declares", () => {
    expect([...imported].filter((specifier) => !declared.includes(specifier))).toEqual([]);
    expect(declared.filter((specifier) => !imported.has(specifier))).toEqual([]);
  });

  it("has no file that depends on itself through others", () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => join(dirname(file), specifier.replace(/\.js$/, ".ts")))
          .map((beside) => (existsSync(join(root, beside)) ? beside : `${beside}x`)),
      ]),
    );
    expect(circleIn(graph)).toEqual([]);
  });

  it("reaches into no other package", () => {
    const out = sources
      .filter((file) => !isTest(file))
      .flatMap((file) =>
        importsOf(file).filter(
          (specifier) =>
            specifier.startsWith(".") && relative(`packages/${name}`, join(dirname(file), specifier)).startsWith(".."),
        ),
      );
    expect(out).toEqual([]);
  });
});

/** The files of some circle, in order, or none. */
function circleIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    const before = path.indexOf(file);
    if (before >= 0) return [...path.slice(before), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle.length) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle.length) return circle;
  }
  return [];
}

describe("the house", () => {
  it("has every package in its place", () => {
    expect(readdirSync(join(root, "packages")).sort()).toEqual([...PACKAGES].sort());
    expect(json("package.json").workspaces.toSorted()).toEqual(PACKAGES.map((name) => `packages/${name}`).sort());
  });

  it("uses every tool that it installs", () => {
    const files = [
      ...PACKAGES.flatMap((name) => filesIn(`packages/${name}/src`, /\.tsx?$/)),
      ...filesIn("bench", /\.(ts|js)$/),
      ...filesIn("browser", /\.ts$/),
      ...filesIn("release", /\.ts$/),
      "packages/web/vite.config.ts",
      "vitest.config.ts",
      "house.test.ts",
    ];
    const imported = new Set(files.flatMap(importsOf).flatMap(packageOf));
    const scripts = Object.values<string>(json("package.json").scripts).join(" ");
    const commands: Readonly<Record<string, string>> = { "@biomejs/biome": "biome", typescript: "tsc" };
    const types = json("tsconfig.base.json").compilerOptions.types.map((name: string) => `@types/${name}`);
    const unused = Object.keys(json("package.json").devDependencies).filter(
      (name) =>
        !imported.has(name) && !types.includes(name) && !new RegExp(`\\b${commands[name] ?? name}\\b`).test(scripts),
    );
    expect(unused).toEqual([]);
  });

  it("remembers no registry in its lock file", () => {
    const resolved = Object.values<{ resolved?: string }>(json("package-lock.json").packages).map(
      (entry) => entry.resolved ?? "",
    );
    expect(resolved.filter((from) => from && !from.startsWith("packages/"))).toEqual([]);
  });

  it("has no link in its pages that leads nowhere", () => {
    const pages = [
      ...readdirSync(root).filter((file) => file.endsWith(".md")),
      ...["docs", "packages", "training", "examples"].flatMap((folder) => filesIn(folder, /\.md$/)),
    ];
    const broken = pages.flatMap((page) =>
      [...readFileSync(join(root, page), "utf8").matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(root, dirname(page), target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
