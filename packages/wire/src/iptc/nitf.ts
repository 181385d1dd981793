import { textOfTree } from "../markup/tree-text.js";
import { isUnseen } from "../markup/visible.js";
import type { Attributes } from "../markup/walk.js";
import { line, type Parts, worldwide } from "../parts.js";
import { iptcStatus } from "../status.js";
import { allWithin, childOf, under, wordsAt, wordsOf, type XmlElement } from "../xml/tree.js";

/** What stands in the body of NITF beside the report: it has fields of its own, or is for editors. */
const BESIDE = new Set(["hedline", "note", "rights", "abstract", "distributor", "series", "media", "bibliography"]);

function isBeside(name: string, attributes: Attributes): boolean {
  return BESIDE.has(name) || isUnseen(name, attributes);
}

/** A document of NITF (3.x). The text is what a paper would print: byline, dateline, body, tagline. */
export function nitfDocument(nitf: XmlElement): Parts {
  const data = under(nitf, "head", "docdata");
  const head = under(nitf, "body", "body.head");
  const publication = under(nitf, "head", "pubdata")?.attributes;
  const at = (name: string) => childOf(data, name)?.attributes;
  return {
    id: worldwide(at("doc-id")?.["id-string"], at("doc-id")?.regsrc),
    text: textOfTree(childOf(nitf, "body"), isBeside),
    title: line(wordsOf(under(head, "hedline", "hl1")) ?? wordsAt(childOf(nitf, "head"), "title")),
    url: publication?.["ex-ref"],
    published: at("date.issue")?.norm ?? at("date.release")?.norm ?? publication?.["date.publication"],
    version: at("du-key")?.version,
    status: iptcStatus(data?.attributes["management-status"]),
    agency: line(wordsAt(head, "distributor")) ?? at("doc-id")?.regsrc,
    publisher: publication?.name ?? at("doc.copyright")?.holder,
    bylines: allWithin(head, "byline").flatMap((byline) => {
      const people = allWithin(byline, "person");
      return (people.length ? people : [byline]).flatMap((person) => line(wordsOf(person)) ?? []);
    }),
    language: nitf.attributes["xml:lang"],
  };
}
