import { describe, expect, it } from "vitest";
import { outcomesIn } from "../fake-source.js";

const item = ({
  meta = "",
  content = "",
  set = "",
  version = "2",
}) => `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
  guid="urn:newsml:meridian.example:7" version="${version}" standard="NewsML-G2" standardversion="2.33" conformance="power" xml:lang="en">
  <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_38.xml"/>
  <itemMeta><itemClass qcode="ninat:text"/><provider qcode="nprov:MERIDIAN"><name>Meridian</name></provider>
    <versionCreated>2016-11-03T11:00:00Z</versionCreated><firstCreated>2016-11-03T09:40:00Z</firstCreated>
    ${meta}</itemMeta>
  <contentMeta><by>By Ann Moe</by><headline xml:lang="en">Rebels take bridge</headline><language tag="en-GB"/>${content}</contentMeta>
  <contentSet>${set}</contentSet></newsItem>`;

const XHTML = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>no</title></head>
  <body><p>Rebels took a bridge.</p><p style="display:none">no</p><p>Nobody was hurt.</p></body></html></inlineXML>`;
const NITF = `<inlineXML contenttype="application/nitf+xml"><nitf><head><title>no</title></head><body>
  <body.head><hedline><hl1>Rebels take bridge</hl1></hedline><byline>By <person>Ann Moe</person></byline>
  <distributor>Valley wire</distributor><dateline><location>KARSOVA</location>, Nov 3 (Meridian) -</dateline></body.head>
  <body.content><media media-type="image"><media-caption>A bridge</media-caption></media>
  <p>Rebels took a <location>bridge</location>.</p><p>Nobody was hurt.</p></body.content>
  <body.end><tagline>(Editing by Zoe Poe)</tagline></body.end></body></nitf></inlineXML>`;

const expected = {
  id: "urn:newsml:meridian.example:7",
  text: "Rebels took a bridge.\n\nNobody was hurt.",
  title: "Rebels take bridge",
  published: "2016-11-03T09:40:00Z",
  updated: "2016-11-03T11:00:00Z",
  version: "2",
  status: "updated",
  agency: "Meridian",
  publisher: "Meridian",
  bylines: ["Ann Moe"],
  language: "en-GB",
};

describe("NewsML-G2", () => {
  it("gives each field of an item with XHTML inside", async () => {
    expect(await outcomesIn(item({ set: XHTML }))).toEqual([expected]);
  });

  it("reads NITF inside, with what a paper would print of its head", async () => {
    expect(await outcomesIn(item({ set: NITF }))).toEqual([
      {
        ...expected,
        agency: "Valley wire",
        text: "By Ann Moe\n\nKARSOVA, Nov 3 (Meridian) -\n\nRebels took a bridge.\n\nNobody was hurt.\n\n(Editing by Zoe Poe)",
      },
    ]);
  });

  it("reads plain text and escaped HTML inside, the first that has words", async () => {
    const picture = '<remoteContent href="https://meridian.example/p.jpg" contenttype="image/jpeg"/>';
    const base64 = '<inlineData contenttype="image/png" encoding="base64">aGVsbG8=</inlineData>';
    const plain = '<inlineData contenttype="text/plain">One.\n\nTwo.</inlineData>';
    const html = '<inlineData contenttype="text/html">&lt;p&gt;One.&lt;/p&gt;</inlineData>';
    expect(await outcomesIn(item({ set: picture + base64 + plain + html }))).toMatchObject([{ text: "One.\n\nTwo." }]);
    expect(await outcomesIn(item({ set: html }))).toMatchObject([{ text: "One." }]);
  });

  it.each([
    ['<pubStatus qcode="stat:usable"/>', "updated"],
    ['<pubStatus qcode="stat:canceled"/>', "withdrawn"],
    ['<pubStatus uri="http://cv.iptc.org/newscodes/pubstatusg2/withheld"/>', "withdrawn"],
    ['<signal qcode="sig:correction"/>', "corrected"],
    ['<signal qcode="sig:update"/>', "updated"],
  ])("knows by %s that it is %s", async (meta, status) => {
    expect(await outcomesIn(item({ meta, set: XHTML }))).toMatchObject([{ status }]);
  });

  it("is only usable in its first version", async () => {
    const [article] = await outcomesIn(
      item({ version: "1", set: XHTML }).replace("<firstCreated>2016-11-03T09:40:00Z</firstCreated>", ""),
    );
    expect(article).toMatchObject({ version: "1", published: "2016-11-03T11:00:00Z" });
    expect(article).not.toHaveProperty("status");
    expect(article).not.toHaveProperty("updated");
  });

  it("takes the agency from the source that is named, then the credit, then the provider", async () => {
    const source = '<infoSource literal="x"><name>Valley Post</name></infoSource>';
    const credit = "<creditline>Valley/Meridian</creditline>";
    expect(await outcomesIn(item({ content: credit + source, set: XHTML }))).toMatchObject([
      { agency: "Valley Post", publisher: "Meridian" },
    ]);
    expect(await outcomesIn(item({ content: credit, set: XHTML }))).toMatchObject([{ agency: "Valley/Meridian" }]);
    const coded = item({ set: XHTML }).replace("<name>Meridian</name>", "");
    expect(await outcomesIn(coded)).toMatchObject([{ agency: "MERIDIAN" }]);
  });

  it("keeps other ids, and the page that a link leads to", async () => {
    const meta = '<link rel="irel:seeAlso" href="https://meridian.example/7" contenttype="text/html"/>';
    const content = '<altId type="idtype:slug">BRIDGE</altId>';
    expect(await outcomesIn(item({ meta, content, set: XHTML }))).toMatchObject([
      { url: "https://meridian.example/7", altIds: [{ kind: "idtype:slug", value: "BRIDGE" }] },
    ]);
  });

  it("reads every item of a message, and says which have no words", async () => {
    const message = `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header><sent>2016-11-03T11:00:00Z</sent></header>
      <itemSet>${item({ set: XHTML })}<packageItem guid="urn:p" version="1"><itemMeta/></packageItem>${item({ set: NITF })}</itemSet></newsMessage>`;
    expect((await outcomesIn(message)).map((one) => (typeof one === "string" ? one : one.id))).toEqual([
      expected.id,
      "ITEM_NO_TEXT",
      expected.id,
    ]);
  });
});

it("NITF alone", async () => {
  const nitf = `<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-6.dtd"><nitf><head><title>Truce</title>
    <docdata management-status="usable"><doc-id regsrc="MRD" id-string="m7"/><du-key version="3"/><date.issue norm="20161103T094000Z"/>
    <doc.copyright holder="Meridian" year="2016"/></docdata><pubdata name="The Valley Post" ex-ref="https://valley.example/7"/></head>
    <body><body.head><hedline><hl1>Truce holds</hl1><hl2>So far</hl2></hedline><dateline><location>KARSOVA</location></dateline></body.head>
    <body.content><block><p>It holds.</p></block></body.content></body></nitf>`;
  expect(await outcomesIn(nitf)).toEqual([
    {
      id: "MRD#m7",
      text: "KARSOVA\n\nIt holds.",
      title: "Truce holds",
      url: "https://valley.example/7",
      published: "2016-11-03T09:40:00Z",
      version: "3",
      status: "updated",
      agency: "MRD",
      publisher: "The Valley Post",
    },
  ]);
  expect(await outcomesIn(nitf.replace('"usable"', '"canceled"'))).toMatchObject([{ status: "withdrawn" }]);
});
