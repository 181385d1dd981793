import { afterEach, expect, it } from "vitest";
import type { Team } from "./team.js";
import { threads } from "./threads.js";

const options = { tokens: false, conllu: false, why: false };
let team: Team | undefined;
afterEach(async () => {
  await team?.close();
  team = undefined;
});

/** A thread that answers with the text, once it has been slow, fails or dies as the text asks. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", async (task) => {
      if (!task) return parentPort.close();
      const { text } = task.article;
      if (text === "die") process.exit(3);
      if (text === "throw") throw new Error("a bug");
      if (text.startsWith("slow")) await new Promise((done) => setTimeout(done, 30));
      parentPort.postMessage({ ok: true, text });
    });
    parentPort.postMessage("ready");
  `)}`,
);

const texts = ["slow 1", "a", "die", "b", "throw", "slow 2", "c", "die", "d", "e"];

it.each([1, 2, 3])("reads on with %i threads when some of them die", async (count) => {
  const readers = await threads(count, options, script);
  team = readers;
  const lines = await Promise.all(texts.map((text, at) => readers.read({ text }, `line ${at + 1}`)));
  const outcome = lines.map((line) => (line.ok ? line.text : line.message));
  expect(outcome.map((one) => one.slice(0, 11))).toEqual(
    texts.map((text) => (/die|throw/.test(text) ? "READ_FAILED" : text)),
  );
  expect(outcome[2]).toContain("(line 3)");
  expect(outcome[4]).toContain("a bug");
});

it("says so when a thread cannot start", async () => {
  const broken = new URL("data:text/javascript,throw new Error('no model')");
  await expect(threads(2, options, broken)).rejects.toMatchObject({ code: "READER_NOT_STARTED" });
});
