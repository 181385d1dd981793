import { describe, expect, it } from "vitest";
import { type Sniffed, sniff } from "./sniff.js";

const told = (content: string | Buffer, name = ""): Sniffed | undefined => sniff(Buffer.from(content), true, name);

describe("what a source is", () => {
  it.each<[string, string]>([
    ["text", "KARSOVA (Meridian) - Rebels left."],
    ["text", ""],
    ["text", "<Meridian> Rebels left."],
    ["text", "{KARSOVA} Rebels left."],
    ["text", "[1] Rebels left."],
    ["text", "<3"],
    ["html", "<!DOCTYPE html><p>x"],
    ["html", " \n<HTML lang=en>"],
    ["html", "<!-- a --><div>x</div>"],
    [
      "html",
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml">',
    ],
    ["xml", '<?xml version="1.0"?><rss>'],
    ["xml", "<rss version='2.0'><channel>"],
    ["xml", '<rdf:RDF xmlns:rdf="x">'],
    ["xml", '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "b">]><rss>'],
    ["xml", '<?xml-stylesheet href="x"?><!-- a -->\n<feed xmlns="http://www.w3.org/2005/Atom">'],
    ["xml", '<?xml version="1.0"?><unheard xmlns="urn:x"/>'],
    ["jsonl", '{"text": "x"}\n{"text": "y"}'],
    ["jsonl", '{"text": "x"}'],
    ["json", '{\n  "uri": "x"\n}'],
    ["json", '[{"text": "x"}]'],
    ["json", '{"uri": "x",\n "version": "1"}'],
    ["json", '{"text": "cut he'],
    ["warc", "WARC/1.0\r\nWARC-Type: warcinfo\r\n"],
  ])("is %s by its content: %j", (format, content) => {
    expect(told(content)).toBe(format);
    if (content) expect(told(content, "lies.txt")).toBe(format);
    if (format !== "warc") expect(told(`\uFEFF${content}`)).toBe(format);
    if (content && format !== "warc") expect(told(Buffer.from(`\uFEFF${content}`, "utf16le"))).toBe(format);
  });

  it("is what its name says only where the content does not tell", () => {
    expect(told("nonsense", "a.jsonl")).toBe("jsonl");
    expect(told("Rebels left.", "a.HTML")).toBe("html");
    expect(told("Rebels left.", "a.txt")).toBe("text");
    expect(told('<rss version="2.0">', "a.html")).toBe("xml");
    expect(told('{"text": "x"}\nnonsense', "a.txt")).toBe("jsonl");
  });

  it.each([
    ["PDF", "%PDF-1.7"],
    ["ZIP", "PK\x03\x04rest"],
    ["office", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["PNG", Buffer.from("89504e470d0a1a0a", "hex")],
    ["tar", Buffer.concat([Buffer.alloc(257, "a"), Buffer.from("ustar")])],
    ["film", Buffer.from("\0\0\0\x18ftypmp42")],
    ["SQLite", "SQLite format 3\0"],
  ])("says what it looks like where that is not read: %s", (name, content) => {
    expect(told(content)).toEqual({ unknown: expect.stringContaining(name) });
  });

  it("waits for no more than it needs", () => {
    const soon = (content: string) => sniff(Buffer.from(content), false);
    expect(soon("KARSOVA (")).toBe("text");
    expect(soon('{"text": "x"}\n')).toBe("jsonl");
    expect(soon('{"text": "x"')).toBeUndefined();
    expect(soon("<?xml version='1.0'?>  ")).toBeUndefined();
    expect(soon("<?xml version='1.0'?><rss>")).toBe("xml");
  });
});
