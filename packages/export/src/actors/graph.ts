import { MultiDirectedGraph } from "graphology";
import gexf from "graphology-gexf";
import type { Telling } from "../told.js";
import { graphmlOf } from "./graphml.js";
import { type Node, type Tie, tiesOf } from "./ties.js";
import { xmlText } from "./xml-text.js";

/**
 * Who stands how to whom, an edge for each two and kind of relation: how often it is told, from when to when, and the
 * sentence and standing of the latest report. The network is held in memory: it grows with actors, not with reports.
 */
async function network(reports: Telling): Promise<MultiDirectedGraph> {
  const graph = new MultiDirectedGraph();
  for await (const told of reports) for (const tie of tiesOf(told)) add(graph, tie);
  return graph;
}

function add(graph: MultiDirectedGraph, tie: Tie): void {
  for (const node of [tie.from, tie.to]) if (!graph.hasNode(node.id)) graph.addNode(node.id, attributesOf(node));
  const { type, standing, day = "" } = tie;
  const [report, sentence] = [xmlText(tie.report), xmlText(tie.sentence)];
  const key = `${tie.from.id} ${type} ${tie.to.id}`;
  if (!graph.hasEdge(key)) {
    const first = { label: type, weight: 1, standing, first: day, last: day, report, sentence };
    graph.addDirectedEdgeWithKey(key, tie.from.id, tie.to.id, first);
    return;
  }
  graph.updateEdgeAttribute(key, "weight", (weight) => Number(weight) + 1);
  if (day && (graph.getEdgeAttribute(key, "first") === "" || day < graph.getEdgeAttribute(key, "first"))) {
    graph.setEdgeAttribute(key, "first", day);
  }
  if (day >= graph.getEdgeAttribute(key, "last"))
    graph.mergeEdgeAttributes(key, { last: day, standing, report, sentence });
}

function attributesOf({ name, type, country = "", sector = "" }: Node) {
  return { label: xmlText(name), type, country, sector };
}

/** The network as GEXF 1.2. */
export async function* graphGexf(reports: Telling): AsyncGenerator<string> {
  const graph = await network(reports);
  yield gexf.write(graph, {
    version: "1.2",
    formatNode: (_, { label, ...attributes }) => ({ label, attributes }),
    formatEdge: (_, { label, weight, ...attributes }) => ({
      label,
      weight,
      attributes: { kind: label, ...attributes },
    }),
  });
}

/** The network as GraphML. */
export async function* graphGraphml(reports: Telling): AsyncGenerator<string> {
  yield* graphmlOf(await network(reports));
}
