import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { fakeIo } from "../fake-io.js";
import { run } from "../program.js";

const folder = mkdtempSync(join(tmpdir(), "sayso-serve-"));
const corpus = join(folder, "corpus.db");
afterAll(() => rmSync(folder, { recursive: true }));

describe("sayso serve", () => {
  it("answers at the address that it prints, until it is stopped", async () => {
    let stop = () => {};
    const onInterrupt = (call: () => void) => {
      stop = call;
      return () => {};
    };
    const io = { ...fakeIo(), onInterrupt };
    const status = run(["serve", "--corpus", corpus, "--port", "0", "--metrics", "0"], io);
    const address = await printed(() => /http:\S+/.exec(io.stderr.text)?.[0]);
    const metrics = await printed(() => /http:\S+\/metrics/.exec(io.stderr.text)?.[0]);
    expect(new URL(address).hostname).toBe("127.0.0.1");
    expect(await (await fetch(`${address}/api/health`)).json()).toMatchObject({ status: "ok" });
    const measured = await (await fetch(metrics)).text();
    expect(measured).toContain('sayso_request_seconds_count{method="GET",route="/api/health",status="200"} 1');
    expect(await (await fetch(`${address}/metrics`)).text()).not.toContain("sayso_request_seconds");
    stop();
    expect(await status).toBe(0);
  });

  it("does not open itself to others without a token", async () => {
    const io = fakeIo();
    expect(await run(["serve", "--corpus", corpus, "--port", "0", "--host", "0.0.0.0"], io)).toBe(1);
    expect(io.stderr.text).toContain("SERVE_TOKEN_NEEDED");
  });
});

async function printed<T>(find: () => T | undefined): Promise<T> {
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
