import { expect, it } from "vitest";
import { outcomesIn } from "../fake-source.js";

const feed = {
  version: "https://jsonfeed.org/version/1.1",
  title: "The Valley Post",
  language: "en",
  authors: [{ name: "Valley desk" }],
  items: [
    {
      id: "1",
      url: "https://valley.example/a",
      title: "Truce",
      content_html: "<p>It holds.</p>",
      content_text: "It holds, in plain text.",
      date_published: "2016-11-03T09:40:00Z",
      date_modified: "2016-11-03T10:40:00Z",
      authors: [{ name: "Ann Moe" }, { url: "https://moe.example" }],
    },
    { id: 2, content_text: "Plain.", title: null },
    { id: "3" },
    "no object",
  ],
};

it("JSON Feed: each item, on one line or many", async () => {
  const expected = [
    {
      id: "1",
      text: "It holds.",
      title: "Truce",
      url: "https://valley.example/a",
      published: "2016-11-03T09:40:00Z",
      updated: "2016-11-03T10:40:00Z",
      status: "updated",
      publisher: "The Valley Post",
      bylines: ["Ann Moe"],
      language: "en",
    },
    { id: "2", text: "Plain.", publisher: "The Valley Post", bylines: ["Valley desk"], language: "en" },
    "ITEM_NO_TEXT",
    "ITEM_NO_TEXT",
  ];
  expect(await outcomesIn(JSON.stringify(feed))).toEqual(expected);
  expect(await outcomesIn(JSON.stringify(feed, undefined, 2))).toEqual(expected);
});
