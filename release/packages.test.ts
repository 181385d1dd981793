import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hasChromium } from "../browser/chromium.js";
import { ReaderPage } from "../browser/reader-page.js";
import { addPackage, exampleIn, installAll, type Packed, packAll, printed, started } from "./packed.js";

const NAMES = readdirSync(new URL("../packages/", import.meta.url)).map((name) => `sayso-${name}`);
const REPORT = fileURLToPath(new URL("../examples/border-post.txt", import.meta.url));

/** Far from the repository, whose packages Node would find from within it. */
const folder = mkdtempSync(join(tmpdir(), "sayso-packages-"));
const installed = join(folder, "installed");
let packed: Packed[] = [];

beforeAll(async () => {
  mkdirSync(installed);
  packed = await packAll(folder);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

function packedAs(name: string): Packed {
  const found = packed.find((one) => one.name === name);
  if (!found) throw new Error(`${name} was not packed`);
  return found;
}

const json = (file: string) => JSON.parse(readFileSync(file, "utf8"));

/** Every file that a package.json names, however deep. */
function filesNamed(value: unknown): string[] {
  if (typeof value === "string") return [value.replace(/^\.\//, "")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(filesNamed) : [];
}

describe.each(NAMES)("%s", (name) => {
  it("packs what it needs and names, with its licence and a README", () => {
    const { files, folder: source } = packedAs(name);
    const { exports, bin, license } = json(join(source, "package.json"));
    expect(license).toBe("Apache-2.0");
    const needed = [...filesNamed(exports), ...filesNamed(bin), "LICENSE", "README.md"];
    expect(needed.filter((file) => !files.includes(file))).toEqual([]);
    expect(readFileSync(join(source, "LICENSE"), "utf8")).toBe(
      readFileSync(new URL("../LICENSE", import.meta.url), "utf8"),
    );
  });

  it("packs no test and nothing that only a test or a build needs", () => {
    const idle = packedAs(name).files.filter((file) => /\.test\.|fixture|fake-|parity|tsbuildinfo|(^|\/)\./.test(file));
    expect(idle).toEqual([]);
  });

  it("is as publint would have it", async () => {
    const bytes = readFileSync(packedAs(name).tarball);
    const pack = { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) };
    const { messages, pkg } = await publint({ pack, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

describe("installed into an empty folder", () => {
  beforeAll(() => installAll(packed, installed), 600_000);
  const command = join(installed, "node_modules", ".bin", "sayso");

  it("the command reads what the source reads", async () => {
    const reader = await createReader();
    const record = await reader.read({ id: REPORT, text: readFileSync(REPORT, "utf8") });
    await reader.close();
    const [line = ""] = (await printed(command, ["read", REPORT], { cwd: installed })).split("\n");
    expect({ ...JSON.parse(line), id: REPORT }).toEqual(JSON.parse(JSON.stringify(record)));
  });

  it.each(NAMES)("the example of %s prints what its README says", async (name) => {
    const example = exampleIn(join(installed, "node_modules", name, "README.md"));
    if (!example) return expect(["sayso-cli", "sayso-web"]).toContain(name);
    const file = join(installed, `${name}.mjs`);
    writeFileSync(file, example.code);
    expect(await printed(process.execPath, [file], { cwd: installed })).toBe(example.prints);
  });

  it("the server answers, with its pages and what they ask for", async () => {
    const { address, stop } = await started(command, ["serve", "--corpus", "pages.db", "--port", "0"], installed);
    const health = await (await fetch(`${address}/api/health`)).json();
    const page = await (await fetch(address)).text();
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? "";
    const answer = await fetch(address + script);
    await answer.arrayBuffer();
    expect(await stop()).toBe(0);
    expect(health).toMatchObject({
      status: "ok",
      version: json(join(packedAs("sayso-cli").folder, "package.json")).version,
    });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, expect.stringContaining("javascript")]);
  });

  it("brings nothing that only a browser needs", () => {
    expect(existsSync(join(installed, "node_modules", "sayso-reader"))).toBe(true);
    expect(existsSync(join(installed, "node_modules", "onnxruntime-web"))).toBe(false);
  });

  it.skipIf(!hasChromium)("a page that is built there reads what Node reads, with onnxruntime-web beside", async () => {
    await addPackage("onnxruntime-web", installed);
    const source = join(installed, "page");
    cpSync(fileURLToPath(new URL("../examples/browser/", import.meta.url)), source, { recursive: true });
    const page = await ReaderPage.open(source, join(folder, "built"));
    const text = readFileSync(REPORT, "utf8");
    const shown = JSON.parse(await page.read(text, "2024-06-04"));
    const [strangers, troubles] = [page.strangers, page.troubles];
    await page.close();
    const reader = await createReader();
    const record = await reader.read({ text, published: "2024-06-04" });
    await reader.close();
    expect(shown).toEqual(JSON.parse(JSON.stringify(record)));
    expect([strangers, troubles]).toEqual([[], []]);
  });
});
