import { describe, expect, it } from "vitest";
import { outcomesIn } from "../fake-source.js";

const feed = (entries: string) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://valley.example/news/" xml:lang="en">
<title>The Valley Post</title><id>tag:valley.example,2016:feed</id><updated>2016-11-04T00:00:00Z</updated>
<author><name>Valley desk</name></author>
${entries}</feed>`;

const entry = (more: string) => `<entry><id>tag:valley.example,2016:1</id><title>Truce</title>
<updated>2016-11-03T12:00:00Z</updated>${more}</entry>`;

async function only(source: string) {
  const [article, ...more] = await outcomesIn(source);
  expect(more).toEqual([]);
  return article;
}

describe("Atom", () => {
  it("gives each field of an entry, its links resolved", async () => {
    const more = `<published>2016-11-03T09:40:00Z</published><link rel="edit" href="edit"/><link rel="alternate" type="text/html" href="truce.html#x"/>
      <author><name>Ann Moe</name></author><summary>Short.</summary><content type="html">&lt;p&gt;It holds.&lt;/p&gt;</content>`;
    expect(await only(feed(entry(more)))).toEqual({
      id: "tag:valley.example,2016:1",
      text: "It holds.",
      title: "Truce",
      url: "https://valley.example/news/truce.html",
      published: "2016-11-03T09:40:00Z",
      updated: "2016-11-03T12:00:00Z",
      status: "updated",
      publisher: "The Valley Post",
      bylines: ["Ann Moe"],
      language: "en",
    });
  });

  it("knows that source is a container: whose entry it was, and who wrote it", async () => {
    const more = `<source><id>urn:meridian</id><title>Meridian</title><author><name>Karim Doe</name></author></source><summary>It holds.</summary>`;
    expect(await only(feed(entry(more)))).toMatchObject({
      agency: "Meridian",
      publisher: "Meridian",
      bylines: ["Karim Doe"],
      text: "It holds.",
    });
  });

  it.each([
    ["text, where nothing is said", "<content>5 &lt; 6 &amp;amp; 7</content>", "5 < 6 &amp; 7"],
    ["html", '<content type="html">a &amp;lt; b&lt;br&gt;c</content>', "a < b\nc"],
    [
      "xhtml",
      '<content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>One <h:em>two</h:em></h:p><h:p hidden="">no</h:p><h:p>three</h:p></h:div></content>',
      "One two\n\nthree",
    ],
    ["a media type of text", '<content type="text/plain">As it is.</content>', "As it is."],
  ])("reads content of the type %s", async (_, content, text) => {
    expect(await only(feed(entry(content)))).toMatchObject({ text });
  });

  it("takes the summary where the content is elsewhere or is no text", async () => {
    for (const content of [
      '<content src="/film.mp4" type="video/mp4"/>',
      '<content type="image/png">aGVsbG8=</content>',
    ]) {
      expect(await only(feed(entry(`${content}<summary>Short.</summary>`)))).toMatchObject({ text: "Short." });
    }
  });

  it("reads any prefix, no namespace at all, and Atom 0.3", async () => {
    const prefixed =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>Truce</a:title></a:entry></a:feed>';
    const bare = "<feed><entry><title>Truce</title></entry></feed>";
    const old =
      '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title>Truce</title><issued>2016-11-03</issued></entry></feed>';
    expect(await only(prefixed)).toEqual({ text: "Truce", title: "Truce" });
    expect(await only(bare)).toEqual({ text: "Truce", title: "Truce" });
    expect(await only(old)).toEqual({ text: "Truce", title: "Truce", published: "2016-11-03" });
  });

  it("takes back what a tombstone names", async () => {
    const tombstone =
      '<at:deleted-entry xmlns:at="http://purl.org/atompub/tombstones/1.0" ref="tag:valley.example,2016:1" when="2016-11-05T00:00:00Z"/>';
    expect(await only(feed(tombstone))).toEqual({
      id: "tag:valley.example,2016:1",
      text: "",
      updated: "2016-11-05T00:00:00Z",
      status: "withdrawn",
      publisher: "The Valley Post",
    });
  });

  it("reads entries in a feed that says it is RSS, and a lone entry", async () => {
    const lying =
      '<rss version="2.0"><channel><entry xmlns="http://www.w3.org/2005/Atom"><title>Truce</title></entry></channel></rss>';
    expect(await only(lying)).toEqual({ text: "Truce", title: "Truce" });
    expect(await only('<entry xmlns="http://www.w3.org/2005/Atom"><title>Truce</title></entry>')).toMatchObject({
      text: "Truce",
    });
  });
});
