import { readFileSync } from "node:fs";
import { createReader } from "sayso-reader";
import type { ReportRecord } from "sayso-record";
import { beforeAll, describe, expect, it } from "vitest";
import { type Linked, linkRecords } from "../memory.js";

/** Sets of the half that rules may be written on. */
const SETS = ["segou-ferry", "two-diallos", "kaya-dori"];
const origins = new Map([["segou-ferry-2", "segou-ferry-1"]]);
const records: ReportRecord[] = [];
let linked: Linked;

beforeAll(async () => {
  const reader = await createReader();
  for (const set of SETS) {
    const source = readFileSync(new URL(`../../../../examples/stories/${set}.jsonl`, import.meta.url), "utf8");
    for (const line of source.trim().split("\n")) records.push(await reader.read(JSON.parse(line)));
  }
  linked = link(records);
}, 60_000);

function link(of: ReportRecord[]): Linked {
  return linkRecords(of, (report) => origins.get(report) ?? report);
}

function story(report: string, words: string) {
  const record = records.find(({ id }) => id === report);
  const event = record?.events.find(({ anchor }) => record.text.slice(...anchor).endsWith(words));
  return linked.stories.find(({ events }) => events.includes(`${report}#${event?.id}`));
}

describe("a ferry hit by a mine, told by two agencies and a newspaper", () => {
  it("is one story, with its echo counted once", () => {
    const ferry = story("segou-ferry-1", "exploded");
    expect(ferry?.reports.slice(0, 3)).toEqual(["segou-ferry-1", "segou-ferry-2", "segou-ferry-3"]);
    expect(ferry?.echoes).toBe((ferry?.reports.length ?? 0) - 1);
  });

  it("has the army's say-so once, whoever passes it on", () => {
    const ferry = story("segou-ferry-1", "exploded");
    const army = ferry?.sayso.filter(({ source }) => source.name === "army");
    expect(army).toHaveLength(1);
    expect(army?.[0]?.paths.map(({ chain }) => chain.join(" > "))).toContain(
      "Ali Sanogo > Meridian News Agency > Northline",
    );
  });

  it("gives the toll as a range, with whose word each number is", () => {
    const killed = story("segou-ferry-1", "exploded")?.figures.find(({ kind }) => kind === "killed");
    expect(killed).toMatchObject({ low: 11, high: 16 });
    expect(killed?.by.map(({ low, source }) => [low, source])).toContainEqual([14, "Bakary Traoré"]);
  });
});

it("keeps two men of one name apart", () => {
  const mayor = linked.actors.filter(({ profiles }) =>
    profiles.some(({ profile }) => profile.name === "Ibrahim Diallo"),
  );
  expect(mayor).toHaveLength(2);
});

it("tells what one group did in two towns on one day as two stories", () => {
  expect(story("kaya-dori-3", "ambushed")?.id).toBe(story("kaya-dori-1", "ambushed")?.id);
  expect(story("kaya-dori-3", "attacked")?.id).toBe(story("kaya-dori-2", "attacked")?.id);
  expect(story("kaya-dori-3", "ambushed")?.id).not.toBe(story("kaya-dori-3", "attacked")?.id);
});

it("gives the same answer in any order of arrival", () => {
  expect(link([...records].reverse())).toEqual(linked);
  const shuffled = records.map((record, at) => ({ record, at: (at * 7) % records.length })).sort((a, b) => a.at - b.at);
  expect(link(shuffled.map(({ record }) => record))).toEqual(linked);
});
