import { OptionDefaults } from "typedoc";

/** The packages that a program uses, in the order in which they lean on each other. */
const PACKAGES = ["record", "wire", "gazetteer", "reader", "corpus", "export", "server"];

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "sayso",
  readme: "README.md",
  entryPoints: [...PACKAGES.map((name) => `packages/${name}/src/index.ts`), "packages/server/src/client.ts"],
  tsconfig: "tsconfig.docs.json",
  // The build has checked them.
  skipErrorChecking: true,
  // The types of the HTTP API: docs/api.md and the server's own page tell what they hold.
  exclude: ["**/api.generated.ts"],
  blockTags: [...OptionDefaults.blockTags, "@description"],
  // What an exported type leans on, and no package gives, is named without a link.
  validation: { notExported: false },
  treatWarningsAsErrors: true,
  out: "dist/api-docs",
};
