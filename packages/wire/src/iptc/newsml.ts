import type { ItemStatus } from "sayso-record";
import { textOfMarkup } from "../markup/text.js";
import { textOfTree } from "../markup/tree-text.js";
import { httpUrl, line, type Parts } from "../parts.js";
import { iptcStatus } from "../status.js";
import { allWithin, childOf, childrenOf, wordsAt, wordsOf, type XmlElement } from "../xml/tree.js";
import { nitfDocument } from "./nitf.js";

/**
 * A newsItem of NewsML-G2 (2.x), alone or in a newsMessage. Words are in its contentSet as NITF, XHTML or plain text; what
 * is elsewhere is not fetched. Packages and concepts come here, too: they have no words.
 */
export function newsItem(item: XmlElement, within: readonly XmlElement[]): Parts {
  const meta = childOf(item, "itemMeta");
  const content = childOf(item, "contentMeta");
  const inside = contentOf(childOf(item, "contentSet"));
  const provider = partyIn(meta, "provider");
  const source = partyIn(content, "infoSource");
  const credit = line(wordsAt(content, "creditline"));
  const first = wordsAt(meta, "firstCreated");
  const version = item.attributes.version;
  const made = wordsAt(meta, "versionCreated");
  const bylines = childrenOf(content, "by").flatMap((by) => line(wordsOf(by)) ?? []);
  const language = childOf(content, "language")?.attributes.tag;
  return {
    id: item.attributes.guid,
    text: inside.text,
    title: headlineOf(content) ?? inside.title,
    url: pageOf(meta),
    published: first ?? (Number(version ?? 1) > 1 ? wordsAt(content, "contentCreated") : undefined) ?? made,
    updated: made ?? wordsAt(content, "contentModified"),
    version,
    status: iptcStatus(codeOf(childOf(meta, "pubStatus"))) ?? signalled(meta) ?? inside.status,
    agency: source ?? credit ?? inside.agency ?? provider,
    publisher: provider ?? inside.publisher,
    bylines: bylines.length ? bylines : inside.bylines,
    language: language ?? [...within, item].findLast((at) => at.attributes["xml:lang"])?.attributes["xml:lang"],
    altIds: [meta, content].flatMap((at) =>
      childrenOf(at, "altId").map((alt) => ({
        kind: alt.attributes.type ?? alt.attributes.environment ?? "altId",
        value: line(wordsOf(alt)) ?? "",
      })),
    ),
  };
}

/** The first of the contents that has words: the others are the same in another form, or pictures. */
function contentOf(set: XmlElement | undefined): Parts {
  for (const content of set?.children ?? []) {
    if (typeof content === "string") continue;
    const parts = content.name === "inlineXML" ? inlineXml(content) : inlineData(content);
    if (parts.text?.trim()) return parts;
  }
  return {};
}

function inlineXml(inline: XmlElement): Parts {
  const [nitf] = allWithin(inline, "nitf");
  return nitf ? nitfDocument(nitf) : { text: textOfTree(inline) };
}

function inlineData({ name, attributes, children }: XmlElement): Parts {
  if (name !== "inlineData" || attributes.encoding) return {};
  const text = children.filter((child) => typeof child === "string").join("");
  return { text: /html|xml/i.test(attributes.contenttype ?? "") ? textOfMarkup(text) : text.trim() };
}

/** The main headline, otherwise the first. */
function headlineOf(content: XmlElement | undefined): string | undefined {
  const headlines = childrenOf(content, "headline");
  const main = headlines.find(({ attributes: { role } }) => !role || /(^|:)main$/i.test(role)) ?? headlines[0];
  return line(wordsOf(main));
}

/** A party by its name, or by what its code ends in: "nprov:MERIDIAN". */
function partyIn(element: XmlElement | undefined, kind: string): string | undefined {
  const parties = childrenOf(element, kind);
  const named = parties.map((party) => line(wordsAt(party, "name"))).find(Boolean);
  return named ?? parties.map((party) => party.attributes.literal ?? codeOf(party)?.split(/[:/]/).at(-1)).find(Boolean);
}

function codeOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.qcode ?? element?.attributes.uri;
}

/** What a signal tells the receiver to do with the item: IPTC's `sig:correction`, `sig:update`, and agencies' own. */
function signalled(meta: XmlElement | undefined): ItemStatus | undefined {
  const signals = childrenOf(meta, "signal").map((signal) => codeOf(signal)?.toLowerCase() ?? "");
  const says = (pattern: RegExp) => signals.some((signal) => pattern.test(signal));
  if (says(/[:/](?:kill|takedown|withdraw\w*|retract\w*)$/)) return "withdrawn";
  if (says(/[:/]correct\w*$/)) return "corrected";
  return says(/[:/]update\w*$/) ? "updated" : undefined;
}

/** A link to the item as a page of the web. */
function pageOf(meta: XmlElement | undefined): string | undefined {
  const links = childrenOf(meta, "link").filter(({ attributes: { contenttype = "" } }) => /html/i.test(contenttype));
  return links.map(({ attributes: { href } }) => httpUrl(href)).find(Boolean);
}
