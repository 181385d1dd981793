import { defineConfig } from "vitest/config";

export default defineConfig({
  // Packages are tested from their sources, so that a stale build cannot pass for a new one.
  resolve: { conditions: ["sayso-source"] },
  ssr: { resolve: { conditions: ["sayso-source"] } },
  test: {
    include: [
      "house.test.ts",
      "readme.test.ts",
      "packages/*/src/**/*.test.ts",
      "bench/**/*.test.ts",
      "browser/**/*.test.ts",
      "release/**/*.test.ts",
    ],
    // Where PostgreSQL is installed, tests of the corpus find one of their own.
    globalSetup: "packages/corpus/src/store/postgres/setup.fixture.ts",
    // By the clock, which a busy machine stretches: it only ends a test that hangs.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
  },
});
