import { afterAll, describe, expect, it } from "vitest";
import { createReader } from "./reader.js";

/** CPU seconds, many times what each takes. */
const MOST_SECONDS = 20;

describe("a text made to be slow", async () => {
  const reader = await createReader();
  afterAll(() => reader.close());

  it.each([
    "12,345 killed ",
    "“he said ",
    "Mr Ali Hassan al-Majid, ",
    "CAIRO (Reuters) - ",
    "( ",
    "Rebels shelled the town, a general said. ",
    "“It is a lie,” he said, denying that the bomb was theirs. ",
  ])("does not take ever longer a word: %s", async (words) => {
    const start = process.cpuUsage();
    await reader.read({ text: words.repeat(900) });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  });
});
