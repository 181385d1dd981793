import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { fakeServer } from "../fake-server.js";
import { articlesFromSources, type SourcesOptions, sizeOf } from "./sources.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sayso-"));
  mkdirSync(join(folder, "b", "c"), { recursive: true });
  mkdirSync(join(folder, "none"));
  writeFileSync(join(folder, "z.txt"), "last");
  writeFileSync(join(folder, "b", "one.html"), "<p>One</p>");
  writeFileSync(join(folder, "b", "c", "two.jsonl.gz"), gzipSync('{"text": "Two"}\n{"text": "Three"}'));
  writeFileSync(join(folder, "b", ".hidden"), "hidden");
  symlinkSync(join(folder, "z.txt"), join(folder, "b", "link.txt"));
  symlinkSync(folder, join(folder, "b", "round"));
});

async function told(names: string[], options: SourcesOptions = {}): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const item of articlesFromSources(names, options))
    outcomes.push(item.ok ? item.article.text : item.error.code);
  return outcomes;
}

describe("sources", () => {
  it("are files, folders with what is in them, and patterns, in order", async () => {
    expect(await told([folder])).toEqual(["Two", "Three", "last", "One", "last"]);
    expect(await told([join(folder, "z.txt"), join(folder, "b", "one.html")])).toEqual(["last", "One"]);
    expect(await told([`${folder.replaceAll("\\", "/")}/**/*.{html,gz}`])).toEqual(["Two", "Three", "One"]);
  });

  it("are standard input, where they say so", async () => {
    expect(await told(["-"], { stdin: [Buffer.from("from outside")] })).toEqual(["from outside"]);
  });

  it("that cannot be read do not stop the next", async () => {
    const names = [join(folder, "missing.txt"), join(folder, "none"), join(folder, "*.pdf"), join(folder, "z.txt")];
    expect(await told(names)).toEqual(["FILE_UNREADABLE", "SOURCE_EMPTY", "SOURCE_EMPTY", "last"]);
  });

  it("are files whose names look like patterns", async () => {
    const odd = join(folder, "[odd] {a,b}*.txt");
    writeFileSync(odd, "odd");
    expect(await told([odd])).toEqual(["odd"]);
  });

  it("are addresses, whose own encoding is heard, and whose links are resolved", async () => {
    const server = await fakeServer(({ url }, response) => {
      if (url === "/feed")
        response
          .setHeader("content-type", "text/plain; charset=windows-1251")
          .end(
            Buffer.concat([
              Buffer.from("<rss><channel><item><link>/a</link><title>"),
              Buffer.from([0xc2, 0xee]),
              Buffer.from("</title></item></channel></rss>"),
            ]),
          );
      else response.writeHead(503).end();
    });
    const fetch = { allowPrivate: true };
    const items = [];
    for await (const item of articlesFromSources([`${server.origin}/feed`, `${server.origin}/none`], { fetch }))
      items.push(item);
    await server.close();
    expect(items).toMatchObject([
      { ok: true, article: { text: "Во", url: `${server.origin}/a` } },
      { ok: false, error: { code: "FETCH_STATUS", place: `${server.origin}/none` } },
    ]);
  });

  it("have a size, where that can be told", async () => {
    expect(await sizeOf([join(folder, "z.txt"), join(folder, "b", "one.html")])).toBe(14);
    expect(await sizeOf([folder])).toBeGreaterThan(20);
    for (const name of ["-", "http://127.0.0.1:9/", join(folder, "missing")])
      expect(await sizeOf([name])).toBeUndefined();
  });
});
