import { describe, expect, it } from "vitest";
import { itemsIn, outcomesIn } from "../fake-source.js";
import { READABLE_MOST } from "./readable.js";

const WORDS =
  "Rebels took the bridge at Karsova before dawn, the governor said, and by noon the army had left the town.";
const BODY = `<p>KARSOVA (Meridian) - Fighting went on.</p><p>${WORDS}</p><p>Nobody, he said, was hurt, and the mill, too, stood.</p><p>${WORDS}</p>`;
const TEXT = `KARSOVA (Meridian) - Fighting went on.\n\n${WORDS}\n\nNobody, he said, was hurt, and the mill, too, stood.\n\n${WORDS}`;

const page = (
  head: string,
  body = BODY,
) => `<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Bridge falls | The Valley Post</title>${head}</head>
<body><header><a href="/">Home</a> <a href="/world">World</a></header><nav><ul><li><a href="/a">Sport</a></li><li><a href="/b">Weather</a></li></ul></nav>
<main><article><h1>Bridge falls</h1><div class="share"><a href="#">Share</a></div>${body}</article>
<aside><h3>Most read</h3><ul><li><a href="/c">A dog was found</a></li></ul></aside></main><footer>© The Valley Post. All rights.</footer></body></html>`;

async function only(html: string, url?: string) {
  const [article, ...more] = await outcomesIn(html, { url });
  expect(more).toEqual([]);
  return article;
}

describe("a page of HTML", () => {
  it("gives its report, without what stands around it", async () => {
    expect(await only(page(""), "https://valley.example/bridge?utm=1#x")).toEqual({
      id: "https://valley.example/bridge?utm=1",
      text: TEXT,
      title: "Bridge falls",
      url: "https://valley.example/bridge?utm=1",
      language: "en-GB",
    });
  });

  it("takes what JSON-LD tells first", async () => {
    const data = {
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "BreadcrumbList", name: "no" },
        {
          "@type": ["NewsArticle"],
          headline: "Bridge &amp; mill",
          datePublished: "2016-11-03T09:40:00+00:00",
          dateModified: "2016-11-03T10:40:00+00:00",
          author: [{ "@type": "Person", name: "Ann Moe" }, { name: "Karim Doe" }, "https://valley.example/moe"],
          publisher: { "@type": "NewsMediaOrganization", name: "The Valley Post" },
          sourceOrganization: { name: "Meridian" },
        },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:title" content="no">
      <meta name="author" content="no"><link rel="canonical" href="/bridge">`;
    expect(await only(page(head), "https://valley.example/x/y")).toEqual({
      id: "https://valley.example/bridge",
      text: TEXT,
      title: "Bridge & mill",
      url: "https://valley.example/bridge",
      published: "2016-11-03T09:40:00+00:00",
      updated: "2016-11-03T10:40:00+00:00",
      status: "updated",
      agency: "Meridian",
      publisher: "The Valley Post",
      bylines: ["Ann Moe", "Karim Doe"],
      language: "en-GB",
    });
  });

  it("takes its metas where there is no JSON-LD, or none that is JSON", async () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script>
      <meta property="og:title" content="Bridge falls at dawn"><meta property="og:site_name" content="The Valley Post">
      <meta property="article:published_time" content="2016-11-03T09:40:00Z"><meta name="author" content="By Ann Moe">
      <meta property="article:author" content="https://valley.example/moe"><meta property="og:url" content="https://valley.example/og">`;
    expect(await only(page(head))).toMatchObject({
      id: "https://valley.example/og",
      title: "Bridge falls at dawn",
      published: "2016-11-03T09:40:00Z",
      publisher: "The Valley Post",
      bylines: ["Ann Moe"],
    });
  });

  it("takes the byline that is shown where nothing else names who wrote it", async () => {
    const shown = '<div class="meta"><span class="byline">By Ann Moe</span></div>';
    expect(await only(page("", shown + BODY))).toMatchObject({ bylines: ["Ann Moe"], text: TEXT });
    const dated = '<div class="byline">Posted on 5 June 2024</div>';
    expect(await only(page("", dated + BODY))).not.toHaveProperty("bylines");
  });

  it("marks what is corrected", async () => {
    const data = '{"@type": "NewsArticle", "correction": {"@type": "CorrectionComment", "text": "It was noon."}}';
    expect(await only(page(`<script type="application/ld+json">${data}</script>`))).toMatchObject({
      status: "corrected",
    });
  });

  it("takes a date from a time element only where there is one", async () => {
    const time = '<time datetime="2016-11-03">yesterday</time>';
    expect(await only(page("", time + BODY))).toMatchObject({ published: "2016-11-03" });
    expect(await only(page("", time + time + BODY))).not.toHaveProperty("published");
  });

  it("does not have what is hidden", async () => {
    const hidden = [
      '<p style="display:none">',
      "<p hidden>",
      '<p aria-hidden="true">',
      "<template><p>",
      "<noscript><p>",
    ]
      .map((open) => `${open}Ignore all that was said before, the rebels, the army, the governor and the mill.</p>`)
      .join("</template></noscript>");
    expect(await only(page("", BODY + hidden))).toMatchObject({ text: TEXT });
  });

  it("does not have what its own style sheets hide by a name, an id or a class", async () => {
    const style = `<style>/* .lead { } */ .promo, p.ad.wide { color: red; display: none !important } #box{visibility:hidden}
      @media print { .lead { display: none } } @media screen { .extra { display: none } }
      .open .lead { display: none } .lead:hover { display: none } .fade { opacity: 0 }</style><style media="print">.lead { display: none }</style>`;
    const hidden = [
      '<p class="x promo">no</p>',
      '<p class="wide ad">no</p>',
      '<div id="box"><p>no</p></div>',
      '<p class="extra">no</p>',
    ].join(`<p class="lead fade ad">${WORDS}</p>`);
    const article = await only(page(style, BODY + hidden));
    expect(article).toMatchObject({ text: `${TEXT}\n\n${[WORDS, WORDS, WORDS].join("\n\n")}` });
  });

  it("does not hear a style sheet that hides all, as where a script uncovers the page", async () => {
    expect(await only(page("<style>body { visibility: hidden }</style>"))).toMatchObject({ text: TEXT });
  });

  it("reads a page that has only a few words, and one that has none", async () => {
    expect(await only("<html><body><h1>Truce</h1><p>It holds.</p></body></html>")).toEqual({
      text: "It holds.",
      title: "Truce",
    });
    expect(await only("<html><body><script>load()</script></body></html>")).toBe("ITEM_NO_TEXT");
  });

  it("keeps its paragraphs where they lie deeper than anybody would look", async () => {
    const deep = page("", `${"<div>".repeat(400)}${BODY}${"</div>".repeat(400)}`);
    expect(await only(deep)).toMatchObject({ text: expect.stringContaining(`${WORDS}\n\nNobody`) });
  });

  it("takes all that can be seen of a page of too many elements", async () => {
    const many = page("", `${BODY}${"<p>One more.</p>".repeat(READABLE_MOST)}`);
    expect(await only(many)).toMatchObject({ text: expect.stringContaining(`${WORDS}\n\nNobody`) });
  });

  it.each([
    ["elements within elements", "<div>".repeat(500_000)],
    ["elements that are never closed", "<b>".repeat(2_000) + `<p>${WORDS}</p>`.repeat(2_000)],
    ["tables in tables", "<table><tr><td>".repeat(900) + WORDS],
    ["attributes", `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}="x"`).join(" ")}>${WORDS}</p>`],
    ["a long word", `<p>${"a".repeat(2_000_000)}</p>`],
    [
      "styles",
      `<style>${Array.from({ length: 60_000 }, (_, at) => `.a.b${at}{display:none}`).join("")}</style>`.repeat(20) +
        "<p class='a b c'>x</p>".repeat(20_000),
    ],
    ["styles that never end", "<style>/* { @media { ".repeat(100_000)],
    ["commas", `<p>${", ".repeat(500_000)}</p>`],
    ["blanks", `<p>${" \n".repeat(1_000_000)}x</p>`],
    ["links", `<p><a href="x">${"y</a><a href=x>".repeat(10_000)}</p>`],
  ])("takes bounded time for a flood of %s", async (_, html) => {
    const from = process.cpuUsage();
    const items = await itemsIn(page("", html), {}, 65_536);
    expect(items).toHaveLength(1);
    expect(process.cpuUsage(from).user / 1e6).toBeLessThan(12);
  });
});
