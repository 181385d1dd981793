import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fakeIo } from "./fake-io.js";
import { run } from "./program.js";

const docs = readFileSync(new URL("../../../docs/command.md", import.meta.url), "utf8");

it("docs/command.md names every option", async () => {
  for (const command of ["read", "show", "ingest", "reread", "worker", "jobs", "watch", "serve"]) {
    const io = fakeIo();
    await run([command, "--help"], io);
    const options = io.stdout.text.match(/--[a-z]+/g)?.filter((option) => option !== "--help") ?? [];
    expect(options.length).toBeGreaterThan(3);
    expect(options.filter((option) => !docs.includes(option))).toEqual([]);
  }
});

it("docs/command.md names every error of the command and the wire", () => {
  const folders = [new URL("./", import.meta.url), new URL("../../wire/src/", import.meta.url)];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .map((file) => readFileSync(new URL(file, folder), "utf8")),
  );
  const codes = sources.flatMap((source) =>
    [...source.matchAll(/SaysoError\(\s*"([A-Z_]+)"/g)].map(([, code]) => code),
  );
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => !docs.includes(`\`${code}\``))).toEqual([]);
});
