import { createReader } from "sayso-reader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Report, sources, storyOf } from "./told.fixture.js";

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
}, 60_000);
afterAll(async () => reader.close());

const TAKEN = "Gunmen kidnapped three drivers near Calabar on Tuesday";

async function chainIn(at: string, ...reports: Report[]): Promise<string[] | undefined> {
  const story = await storyOf(reader, ...reports);
  return story?.sayso.flatMap(({ paths }) => paths).find(({ report }) => report === at)?.chain;
}

describe("a chain", () => {
  it("called the company by what its own dispatch calls it, not by its name", async () => {
    const own: Report = ["CALABAR, Nigeria", "Delta Press", `${TAKEN}, their company, Cross Haulage, said.`];
    const passed: Report = ["LAGOS, Nigeria", "Kestrel", `${TAKEN}, Delta Press reported, citing the company.`];
    expect(await chainIn("r1", own, passed)).toEqual(["Cross Haulage", "Delta Press", "Kestrel"]);
  });

  it("ended at the police of the state from which the agency that is cited was passed on", async () => {
    const own: Report = ["CALABAR, Nigeria", "Delta Press", `${TAKEN}, police said.`];
    const passed: Report = [
      "YAOUNDE, Cameroon",
      "Kestrel",
      "Gunmen kidnapped three drivers near the Nigerian city of Calabar on Tuesday, Delta Press reported, citing police. Cameroon has closed its border.",
    ];
    expect(sources(await storyOf(reader, own, passed))).toEqual(["police"]);
  });

  it("called a station no more than that where it reports itself", async () => {
    const report: Report = [
      "LAGOS, Nigeria",
      "Kestrel",
      "Six men in masks attacked the studios of Radio Akwa in Calabar on Tuesday, the station itself reported, quoting a cleaner who had hidden in a cupboard.",
    ];
    expect((await chainIn("r0", report))?.slice(1)).toEqual(["Radio Akwa", "Kestrel"]);
  });

  it("took the words about the victims for those of the source", async () => {
    const report: Report = [
      "LAGOS, Nigeria",
      "Kestrel",
      "Shells hit a school near Calabar on Tuesday and killed nine people, most of them pupils, a village chief said.",
    ];
    expect(sources(await storyOf(reader, report))).toEqual(["a village chief"]);
  });
});
