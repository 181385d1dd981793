import { defaultModel, Model } from "@alephdata/followthemoney";
import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";
import type { ReportRecord } from "sayso-record";
import { describe, expect, it } from "vitest";
import { streamed, textOf, told } from "../told.fixture.js";
import type { ToldReport } from "../told.js";
import { followTheMoney } from "./follow-the-money.js";
import { graphGexf, graphGraphml } from "./graph.js";
import { tiesOf } from "./ties.js";

/** The army, under a name that XML has to escape, leads a group and fights it, as two reports tell. */
function related(): ToldReport[] {
  const relation = (type: "leads" | "fighting", id: "r1" | "r2"): ReportRecord["relations"][number] => ({
    id,
    type,
    span: [50, 60],
    subject: { span: [50, 60], entity: "e1" },
    object: { span: [50, 60], entity: "e3" },
    standing: "attributed",
    confidence: 0.5,
  });
  return told().map((report, at) => ({
    ...report,
    actors: new Map([
      ["e1", { id: "a1", name: 'Army "of" <Karsova> & Sons\u0001' }],
      ["e3", { id: "a2", name: "The Guard" }],
    ] as const),
    record: {
      ...report.record,
      report: { ...report.record.report, published: `2024-06-0${5 - at}` },
      entities: report.record.entities.map((entity) =>
        entity.id === "e3" ? { ...entity, type: "group", country: "XKX" } : entity,
      ),
      relations: at ? [relation("fighting", "r1")] : [relation("leads", "r1"), relation("fighting", "r2")],
    },
  }));
}

describe.each([
  ["GEXF", async (text: string) => gexf.parse(MultiDirectedGraph, text), graphGexf],
  ["GraphML", async (text: string) => graphml.parse(MultiDirectedGraph, text), graphGraphml],
])("%s", (_, parse, write) => {
  it("is read by graphology: actors, and an edge for each two and kind", async () => {
    const graph = await parse(await textOf(write(streamed(related()))));
    expect(graph.order).toBe(2);
    expect(graph.getNodeAttribute("a1", "label")).toBe('Army "of" <Karsova> & Sons');
    expect(graph.getNodeAttribute("a2", "country")).toBe("XKX");
    expect(graph.edges("a1", "a2")).toHaveLength(2);
    const fighting = graph.findEdge((edge) => graph.getEdgeAttribute(edge, "label") === "fighting");
    expect(graph.getEdgeAttributes(fighting)).toMatchObject({ first: "2024-06-04", last: "2024-06-05" });
    expect(Number(graph.getEdgeAttribute(fighting, "weight"))).toBe(2);
  });
});

describe("FollowTheMoney", async () => {
  const lines = (await textOf(followTheMoney(streamed(related()))))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const model = new Model(defaultModel);

  it("has schemas and properties that its own model knows", () => {
    for (const { id, schema, properties } of lines) {
      const known = model.getSchema(schema).getProperties();
      expect(Object.keys(properties).filter((name) => !known.has(name))).toEqual([]);
      expect(
        Object.values<unknown[]>(properties).every((values) => values.every((value) => typeof value === "string")),
      ).toBe(true);
      expect(model.getEntity({ id, schema, properties }).id).toBe(id);
    }
  });

  it("writes each actor once, and links whose ends are there", () => {
    const ids = lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = lines.filter(({ schema }) => model.getSchema(schema).isEdge);
    expect(links.map(({ schema }) => schema).sort()).toEqual(["Directorship", "UnknownLink", "UnknownLink"]);
    for (const { schema, properties } of links) {
      const { edge } = model.getSchema(schema);
      for (const end of [edge?.source, edge?.target]) expect(ids).toContain(properties[end ?? ""][0]);
      expect(ids).toContain(properties.recordId[0]);
    }
  });
});

it("draws nobody who is never more than a pronoun", () => {
  const [report] = related();
  if (!report) throw new Error("no report");
  const mentions = report.record.mentions.map((one) =>
    one.entity === "e3" ? { ...one, level: "pronoun" as const } : one,
  );
  expect(tiesOf(report)).not.toEqual([]);
  expect(tiesOf({ ...report, record: { ...report.record, mentions } })).toEqual([]);
});
