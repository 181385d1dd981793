import { defineConfig } from "vite";

/** Where `sayso serve` listens while the pages are worked on. */
const API = "http://127.0.0.1:4747";

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "dist/pages",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    license: { fileName: "licences.md" },
  },
  server: { proxy: { "/api": API, "/openapi.json": API } },
});
