import { readdirSync, readFileSync } from "node:fs";
import { here } from "../data.js";

/** The example reports, over and over: so that anybody can measure the same. */
export function texts(times: number): string[] {
  const folder = here("examples/");
  const all = readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(`${folder}${file}`, "utf8"));
  return Array.from({ length: times }, () => all).flat();
}
