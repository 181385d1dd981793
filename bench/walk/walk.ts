import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { COMMAND, here } from "../data.js";

/** The page whose blocks and figures come from what is read and measured. */
export const WALK = here("docs/how-it-reads.md");

/**
 * The page with every block and figure filled in anew. A block follows a comment that names a command and what to show of its output,
 * parted by "::", each the first line that holds the words, with the lines below it that stand deeper ("+2": two more lines):
 *
 *     <!-- sayso show --why examples/border-post.txt :: “ambushed” :: s5 +2 -->
 *
 * A figure is a row of docs/scores.md, between `<!-- score: Sentences -->` and `<!-- end -->`.
 */
export function filled(page: string): string {
  const outputs = new Map<string, string[]>();
  const linesOf = (command: string) => {
    const known = outputs.get(command) ?? run(command);
    outputs.set(command, known);
    return known;
  };
  const scores = readFileSync(here("docs/scores.md"), "utf8");
  return page
    .replace(/(<!-- (sayso [^\n]*?) :: ([^\n]*?) -->\n```text\n)[\s\S]*?(?=```)/g, (_, opening, command, wanted) => {
      const parts = String(wanted)
        .split(" :: ")
        .map((words) => excerpt(linesOf(String(command)), words));
      return `${opening}${parts.join("…\n")}`;
    })
    .replace(
      /(<!-- score: ([^\n]*?) -->)[^<]*(?=<!-- end -->)/g,
      (_, opening, row) => `${opening}${figure(scores, String(row))}`,
    );
}

/** The first line that holds the words, and what belongs to it. Throws where no line does. */
export function excerpt(lines: readonly string[], wanted: string): string {
  const [, words = wanted, count] = /^(.*?)(?: \+(\d+))?$/.exec(wanted) ?? [];
  const at = lines.findIndex((line) => line.includes(words));
  if (at < 0) throw new RangeError(`no line of the output holds ${JSON.stringify(words)}`);
  const depth = (line = "") => line.search(/\S|$/);
  let end = at + 1;
  if (count !== undefined) end += Number(count);
  else while (depth(lines[end]) > depth(lines[at])) end++;
  return lines
    .slice(at, end)
    .map((line) => `${line}\n`)
    .join("");
}

/** The figure of a row of the table of scores: its second cell. Throws where there is no such row. */
export function figure(scores: string, row: string): string {
  for (const line of scores.split("\n")) {
    const [name = "", value = ""] = line
      .split("|")
      .slice(1)
      .map((cell) => cell.replaceAll("**", "").trim());
    if (name.startsWith(row)) return value.replace(/ ▽.*$/, "");
  }
  throw new RangeError(`docs/scores.md has no row that begins with ${JSON.stringify(row)}`);
}

function run(command: string): string[] {
  const [, ...args] = command.split(" ");
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: "utf8",
    cwd: here("."),
    env: { ...process.env, NO_COLOR: "1" },
  });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
  // Spaces that do not break are for the terminal.
  return stdout.replaceAll("\u00a0", " ").split("\n");
}
