import { describe, expect, it } from "vitest";
import { outcomesIn } from "../fake-source.js";

const rss = (items: string, channel = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:x="http://www.w3.org/2005/Atom">
<channel><title>The Valley Post</title><link>https://valley.example/</link><description>d</description><language>en-gb</language>${channel}
${items}</channel></rss>`;

describe("RSS 2.0", () => {
  it("gives each field of an item", async () => {
    const item = `<item>
      <title>Rebels take bridge &amp; mill</title><media:title>A picture</media:title>
      <link>https://valley.example/a?x=1#top</link>
      <guid isPermaLink="false">post-17</guid>
      <pubDate>Thu, 03 Nov 2016 09:40:00 +0200</pubDate>
      <dc:creator>Ann Moe</dc:creator><dc:creator>Karim Doe</dc:creator>
      <source url="https://meridian.example/feed">Meridian</source>
      <description>Short.</description>
      <content:encoded><![CDATA[<p>Rebels took a bridge.</p><p>Nobody was hurt.</p>]]></content:encoded>
    </item>`;
    expect(await outcomesIn(rss(item))).toEqual([
      {
        id: "https://valley.example/#post-17",
        text: "Rebels took a bridge.\n\nNobody was hurt.",
        title: "Rebels take bridge & mill",
        url: "https://valley.example/a?x=1",
        published: "2016-11-03T09:40:00+02:00",
        agency: "Meridian",
        publisher: "Meridian",
        bylines: ["Ann Moe", "Karim Doe"],
        language: "en-gb",
      },
    ]);
  });

  it("names the item by its guid, which is its address unless it says otherwise, or by its link", async () => {
    const text = "<description>Words.</description>";
    const items = [
      `<item>${text}<guid>https://valley.example/b</guid></item>`,
      `<item>${text}<guid isPermaLink="false">https://valley.example/b</guid></item>`,
      `<item>${text}<link>https://valley.example/c</link></item>`,
      `<item>${text}<x:link href="https://valley.example/d"/></item>`,
      `<item>${text}</item>`,
    ];
    const articles = await outcomesIn(rss(items.join("")));
    expect(articles.map((one) => (typeof one === "string" ? one : [one.id, one.url]))).toEqual([
      ["https://valley.example/b", "https://valley.example/b"],
      ["https://valley.example/b", undefined],
      ["https://valley.example/c", "https://valley.example/c"],
      ["https://valley.example/d", "https://valley.example/d"],
      [undefined, undefined],
    ]);
  });

  it("gave an item no address whose link is relative, in a feed that was saved as a file", async () => {
    const feed =
      "<rss><channel><link>https://desert.example/world/</link><item><title>T</title><link>/a?x=1#top</link></item></channel></rss>";
    expect(await outcomesIn(feed)).toMatchObject([
      { id: "https://desert.example/a?x=1", url: "https://desert.example/a?x=1" },
    ]);
  });

  it("does not take an id for another's that two feeds count alike", async () => {
    const item = '<item><guid isPermaLink="false">17</guid><title>T</title></item>';
    const bare = `<rss><channel>${item}</channel></rss>`;
    const ids = async (feed: string, url?: string) =>
      (await outcomesIn(feed, { url })).map((one) => typeof one !== "string" && one.id);
    expect(await ids(rss(item), "https://mirror.example/rss")).toEqual(["https://valley.example/#17"]);
    expect(await ids(bare, "https://mirror.example/rss")).toEqual(["https://mirror.example/rss#17"]);
    expect(await ids(bare)).toEqual(["17"]);
    expect(await ids(bare.replace("17", "tag:x.example,2016:17"), "https://mirror.example/rss")).toEqual([
      "tag:x.example,2016:17",
    ]);
  });

  it("takes the channel for the publisher where no source is named, and the author's name from his address", async () => {
    const [article] = await outcomesIn(
      rss("<item><title>Truce</title><author>moe@valley.example (Ann Moe)</author></item>"),
    );
    expect(article).toEqual({
      text: "Truce",
      title: "Truce",
      publisher: "The Valley Post",
      bylines: ["Ann Moe"],
      language: "en-gb",
    });
  });

  it("reads a description that is plain text with its line ends, or marked up and escaped", async () => {
    const items = [
      "<item><description>One &amp;amp; two.\n\nThree.</description></item>",
      "<item><description>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;&lt;script&gt;no()&lt;/script&gt;</description></item>",
    ];
    expect((await outcomesIn(rss(items.join("")))).map((one) => typeof one !== "string" && one.text)).toEqual([
      "One & two.\n\nThree.",
      "One\n\ntwo",
    ]);
  });

  it("leaves out dates that are none, and says which items have no words", async () => {
    expect(
      await outcomesIn(rss("<item><title>T</title><pubDate>yesterday</pubDate></item><item><guid>x</guid></item>")),
    ).toEqual([{ text: "T", title: "T", publisher: "The Valley Post", language: "en-gb" }, "ITEM_NO_TEXT"]);
  });

  it("reads feeds that forget what their prefixes mean, and that are not well formed", async () => {
    const feed =
      "<rss><channel><title>P</title><item><title>AT&T & &nbsp; co</title><dc:creator>Moe</dc:creator><description>Rebels <b>left</description></item></channel></rss>";
    expect(await outcomesIn(feed)).toEqual([
      { text: "Rebels left", title: "AT&T & co", publisher: "P", bylines: ["Moe"] },
    ]);
  });
});

it("keeps the paragraphs of a description whose markup is not escaped", async () => {
  const item = "<item><description><p>One <b>two</b>.</p><p>Three.</p><script>no()</script></description></item>";
  expect(await outcomesIn(rss(item))).toMatchObject([{ text: "One two.\n\nThree." }]);
});

it("RSS 1.0: items beside their channel, named by what they are about", async () => {
  const rdf = `<?xml version="1.0"?>
<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
<channel r:about="https://valley.example/rdf"><title>The Valley Post</title><link>https://valley.example/</link>
<items><r:Seq><r:li r:resource="https://valley.example/a"/></r:Seq></items></channel>
<item r:about="https://valley.example/a"><title>Truce holds</title><link>https://valley.example/a</link>
<description>The truce held on Monday.</description><d:date>2016-11-03T09:40:00Z</d:date><d:creator>Ann Moe</d:creator></item>
</r:RDF>`;
  expect(await outcomesIn(rdf)).toEqual([
    {
      id: "https://valley.example/a",
      text: "The truce held on Monday.",
      title: "Truce holds",
      url: "https://valley.example/a",
      published: "2016-11-03T09:40:00Z",
      publisher: "The Valley Post",
      bylines: ["Ann Moe"],
    },
  ]);
});
