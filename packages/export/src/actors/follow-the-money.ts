import { createHash } from "node:crypto";
import type { Entity } from "sayso-record";
import type { Telling } from "../told.js";
import { type Node, nodeOf, type Tie, tiesOf } from "./ties.js";

interface FtmEntity {
  id: string;
  schema: string;
  properties: Readonly<Record<string, readonly string[]>>;
}

/** Types that FollowTheMoney has a schema for; weapons, works and peoples are left out. */
const SCHEMAS: Readonly<Partial<Record<Entity["type"], string>>> = {
  person: "Person",
  organization: "Organization",
  group: "Organization",
  location: "Address",
};

/**
 * Actors, reports and the links between them as FollowTheMoney, one entity a line. Leading and membership have schemas of
 * their own, other relations are UnknownLinks whose `role` tells the kind. An actor is written once, where it is first met.
 */
export async function* followTheMoney(reports: Telling): AsyncGenerator<string> {
  const written = new Set<string>();
  for await (const told of reports) {
    const { record } = told;
    const entities: FtmEntity[] = [article(record)];
    for (const { id } of record.entities) {
      const node = nodeOf(told, id);
      const schema = node && SCHEMAS[node.type];
      if (!node || !schema || written.has(node.id)) continue;
      written.add(node.id);
      entities.push(actor(node, schema));
    }
    for (const tie of tiesOf(told)) {
      const linked = link(tie);
      if (linked) entities.push(linked);
    }
    yield entities.map((entity) => `${JSON.stringify(entity)}\n`).join("");
  }
}

function article({ id, text, report: { title, published, url, agency, language } }: ToldRecord): FtmEntity {
  return {
    id: idOf("report", id),
    schema: "Article",
    properties: {
      title: [title ?? text.trim().split("\n", 1)[0] ?? id],
      ...(published !== undefined && { publishedAt: [published] }),
      ...(url !== undefined && { sourceUrl: [url] }),
      ...(agency !== undefined && { publisher: [agency] }),
      ...(language.length === 3 && { language: [language] }),
    },
  };
}

type ToldRecord = Parameters<typeof nodeOf>[0]["record"];

function actor({ id, name, country, sector }: Node, schema: string): FtmEntity {
  return {
    id: idOf("actor", id),
    schema,
    properties: {
      ...(schema === "Address" ? { full: [name] } : { name: [name] }),
      ...(country !== undefined && { country: [country] }),
      ...(sector !== undefined && { keywords: [sector] }),
    },
  };
}

function link(tie: Tie): FtmEntity | undefined {
  const { from, to, type, report, sentence, day, standing } = tie;
  if (!SCHEMAS[from.type] || !SCHEMAS[to.type]) return undefined;
  const about = {
    role: [type],
    status: [standing],
    description: [sentence],
    recordId: [idOf("report", report)],
    ...(day !== undefined && { date: [day] }),
  };
  const ends = [idOf("actor", from.id), idOf("actor", to.id)] as const;
  const id = idOf("link", [from.id, type, to.id, report, sentence].join(" "));
  const [isBody, isActing] = [SCHEMAS[to.type] === "Organization", SCHEMAS[from.type] !== "Address"];
  if (type === "leads" && isBody && isActing) {
    return { id, schema: "Directorship", properties: { director: [ends[0]], organization: [ends[1]], ...about } };
  }
  if (type === "member-of" && isBody && isActing) {
    return { id, schema: "Membership", properties: { member: [ends[0]], organization: [ends[1]], ...about } };
  }
  return { id, schema: "UnknownLink", properties: { subject: [ends[0]], object: [ends[1]], ...about } };
}

/** FollowTheMoney's ids are opaque; the same corpus gives the same. */
function idOf(kind: string, id: string): string {
  return `sayso-${createHash("sha1").update(`${kind} ${id}`).digest("hex")}`;
}
