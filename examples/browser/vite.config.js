import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  // A file that is not there is not there, in place of the page.
  appType: "mpa",
  // The reader's worker is a module, and finds its files beside itself.
  worker: { format: "es" },
  optimizeDeps: { exclude: ["sayso-reader", "sayso-gazetteer", "onnxruntime-web"] },
  build: { target: "es2022", assetsInlineLimit: 0 },
});
