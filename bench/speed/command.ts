import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as allOf } from "node:stream/consumers";
import { COMMAND, here } from "../data.js";
import type { Name } from "./contestants.js";
import { texts } from "./texts.js";

/** What a piece of work took: seconds, and MB at the most. */
export interface Cost {
  cpu: number;
  wall: number;
  memory: number;
}

/** One contestant over the texts, so many times, in a process of its own. */
export function alone(name: Name, times: number): Cost {
  const said = execFileSync(process.execPath, ["--import", "tsx", here("bench/speed/one.ts"), name, `${times}`], {
    encoding: "utf8",
  });
  return JSON.parse(said);
}

/** `sayso read` over the texts, so many times, from its start to its end; and when its first record came. */
export async function command(threads: number, times: number): Promise<Cost & { first: number }> {
  const folder = mkdtempSync(join(tmpdir(), "sayso-speed-"));
  try {
    const file = join(folder, "in.jsonl");
    writeFileSync(
      file,
      texts(times)
        .map((text) => `${JSON.stringify({ text })}\n`)
        .join(""),
    );
    const begun = performance.now();
    const child = spawn(
      process.execPath,
      ["--import", here("bench/speed/usage.js"), COMMAND, "read", "--threads", `${threads}`, file],
      { stdio: ["ignore", "pipe", "inherit", "pipe"] },
    );
    const usage = child.stdio[3];
    if (!child.stdout || !usage || !("read" in usage)) throw new Error("the command has no output");
    const told = allOf(usage);
    const first = once(child.stdout, "data").then(() => (performance.now() - begun) / 1000);
    child.stdout.resume();
    await once(child, "close");
    const wall = (performance.now() - begun) / 1000;
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await told);
    return { cpu: (userCPUTime + systemCPUTime) / 1e6, wall, memory: maxRSS / 1024, first: await first };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Words of the texts, punctuation too, as sayso parts them: the measure for all. */
export function wordCount(times: number): number {
  const given = texts(times)
    .map((text) => `${JSON.stringify({ text })}\n`)
    .join("");
  const table = execFileSync(process.execPath, [COMMAND, "read", "--from", "jsonl", "--conllu"], {
    input: given,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return table.match(/^\d+\t/gm)?.length ?? 0;
}
