import { describe, expect, it } from "vitest";
import { feedsIn } from "./feed-list.js";

const list = (text: string) => feedsIn(Buffer.from(text), "feeds");

describe("a list of feeds", () => {
  it("is OPML, with folders in folders", async () => {
    const opml = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="World"><outline type="rss" text="A" xmlUrl="https://a.example/rss"/><outline text="More">
      <outline text="B" xmlUrl="https://b.example/atom?x=1&amp;y=2"/></outline></outline>
      <outline text="A again" xmlUrl="https://a.example/rss"/><outline text="File" xmlUrl="file:///etc/hostname"/></body></opml>`;
    expect(await list(opml)).toEqual(["https://a.example/rss", "https://b.example/atom?x=1&y=2"]);
  });

  it("is a text with an address a line", async () => {
    expect(await list("# mine\nhttps://a.example/rss # the first\r\n\n  https://b.example/#x\nnonsense\n")).toEqual([
      "https://a.example/rss",
      "https://b.example/",
    ]);
  });

  it("is none where it names no feed", async () => {
    for (const text of ["", "nonsense", "<opml><body/></opml>"]) {
      await expect(list(text)).rejects.toMatchObject({ code: "FEEDS_NONE", place: "feeds" });
    }
  });
});
