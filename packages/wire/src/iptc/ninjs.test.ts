import { describe, expect, it } from "vitest";
import { outcomesIn } from "../fake-source.js";

const THREE = {
  standard: { name: "ninjs", version: "3.1" },
  uri: "urn:newsml:meridian.example:20161103:7",
  type: "text",
  version: "2",
  firstCreated: "2016-11-03T09:40:00Z",
  versionCreated: "2016-11-03T11:00:00+00:00",
  pubStatus: "usable",
  language: "en",
  by: "By Ann Moe",
  copyrightHolder: "Meridian",
  infoSources: [{ name: "Valley Post", role: "isrol:creditedsource" }],
  headlines: [
    { role: "hldrole:sub", value: "Nobody hurt" },
    { role: "hldrole:main", value: "Rebels take bridge" },
  ],
  bodies: [
    { role: "text", contentType: "text/plain", value: "Rebels took a bridge. Nobody was hurt." },
    { role: "html", contentType: "text/html", value: "<p>Rebels took a bridge.</p><p>Nobody was hurt.</p>" },
  ],
  altIds: [{ role: "slug", value: "BRIDGE" }],
  associations: [{ name: "picture", uri: "urn:x:2", bodies: [{ value: "A caption." }] }],
};

describe("ninjs", () => {
  it("3.1: gives each field", async () => {
    const expected = {
      id: "urn:newsml:meridian.example:20161103:7",
      text: "Rebels took a bridge.\n\nNobody was hurt.",
      title: "Rebels take bridge",
      published: "2016-11-03T09:40:00Z",
      updated: "2016-11-03T11:00:00+00:00",
      version: "2",
      status: "updated",
      agency: "Valley Post",
      publisher: "Meridian",
      bylines: ["Ann Moe"],
      language: "en",
      altIds: [{ kind: "slug", value: "BRIDGE" }],
    };
    expect(await outcomesIn(JSON.stringify(THREE))).toEqual([expected]);
    expect(await outcomesIn(JSON.stringify(THREE, undefined, 1))).toEqual([expected]);
    expect(await outcomesIn(JSON.stringify([THREE]))).toEqual([expected]);
    expect(await outcomesIn(`${JSON.stringify(THREE)}\n{"text": "more"}\n`)).toEqual([expected, { text: "more" }]);
  });

  it("2.x: the same names in small letters", async () => {
    const two = {
      uri: "urn:x:1",
      version: "1",
      versioncreated: "2016-11-03T09:40:00Z",
      pubstatus: "usable",
      headlines: [{ value: "Truce" }],
      bodies: [{ contenttype: "text/html", value: "<p>It holds.</p>" }],
      infosources: [{ literal: "Meridian" }],
      altids: [{ value: "T1" }],
    };
    expect(await outcomesIn(JSON.stringify(two))).toEqual([
      {
        id: "urn:x:1",
        text: "It holds.",
        title: "Truce",
        published: "2016-11-03T09:40:00Z",
        version: "1",
        agency: "Meridian",
        altIds: [{ kind: "altId", value: "T1" }],
      },
    ]);
  });

  it("1.x: body_html, body_text, headline, byline", async () => {
    const one = { uri: "urn:x:1", headline: "Truce", byline: "Ann Moe", versioncreated: "2016-11-03T09:40:00Z" };
    const html = { ...one, body_html: "<p>It</p><p>holds.</p>", body_text: "It holds." };
    const text = { ...one, body_text: "It holds.\nSo far." };
    const described = { ...one, description_text: "A truce." };
    const texts = (await outcomesIn([html, text, described].map((item) => JSON.stringify(item)).join("\n"))).map(
      (article) => typeof article !== "string" && article.text,
    );
    expect(texts).toEqual(["It\n\nholds.", "It holds.\nSo far.", "A truce."]);
  });

  it.each(["canceled", "withheld"])("is withdrawn where it is %s, with words or without", async (pubStatus) => {
    expect(await outcomesIn(JSON.stringify({ uri: "urn:x:1", pubStatus, version: "3" }))).toEqual([
      { id: "urn:x:1", text: "", version: "3", status: "withdrawn" },
    ]);
  });

  it("says of an object that is nothing of the kind what is missing", async () => {
    expect(await outcomesIn('{"uri": "urn:x:1", "name": "n"}')).toEqual(["LINE_NO_TEXT"]);
    expect(await outcomesIn('{\n"uri": "urn:x:1"')).toEqual(["JSON_BROKEN"]);
  });
});
