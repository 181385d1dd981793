import type { MultiDirectedGraph } from "graphology";
import { xmlText } from "./xml-text.js";

/** Attributes of nodes and edges, with GraphML's types. */
const KEYS = {
  node: { label: "string", type: "string", country: "string", sector: "string" },
  edge: {
    label: "string",
    weight: "int",
    standing: "string",
    first: "string",
    last: "string",
    report: "string",
    sentence: "string",
  },
} as const;

/** A network as GraphML 1.0, some lines at a time. */
export function* graphmlOf(graph: MultiDirectedGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const [of, names] of Object.entries(KEYS)) {
    for (const [name, type] of Object.entries(names)) {
      yield `  <key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
    }
  }
  yield '  <graph edgedefault="directed">\n';
  for (const { node, attributes } of graph.nodeEntries()) {
    yield `    <node id="${escaped(node)}">${data("node", attributes)}</node>\n`;
  }
  for (const { edge, source, target, attributes } of graph.edgeEntries()) {
    const ends = `source="${escaped(source)}" target="${escaped(target)}"`;
    yield `    <edge id="${escaped(edge)}" ${ends}>${data("edge", attributes)}</edge>\n`;
  }
  yield "  </graph>\n</graphml>\n";
}

function data(of: keyof typeof KEYS, attributes: Readonly<Record<string, unknown>>): string {
  return Object.keys(KEYS[of])
    .filter((name) => attributes[name] !== undefined && attributes[name] !== "")
    .map((name) => `<data key="${of}_${name}">${escaped(String(attributes[name]))}</data>`)
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return xmlText(text).replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
