import { describe, expect, it } from "vitest";
import { quotations } from "./quotes.js";

/** Quotations of paragraphs, as they stand in the text. */
function quoted(...paragraphs: string[]): string[] {
  const text = paragraphs.join("\n");
  let at = 0;
  const sentences = paragraphs.map((paragraph, index) => {
    const span: [number, number] = [at, at + paragraph.length];
    at += paragraph.length + 1;
    return { span, zone: "body" as const, paragraph: index, first: 0, end: 0, quad: [1, 0, 0, 0, 0] as const };
  });
  return quotations({ text, sentences }).map(
    ({ span, closed, goesOn }) => `${text.slice(...span)}${closed ? "" : " open"}${goesOn ? " goes on" : ""}`,
  );
}

describe("quotations", () => {
  it("finds marks of every kind", () => {
    expect(quoted("He said “no” and “yes”.")).toEqual(["“no”", "“yes”"]);
    expect(quoted('"No," he said, "not yet."')).toEqual(['"No,"', '"not yet."']);
    expect(quoted("He said ``no'' and «yes».")).toEqual(["``no''", "«yes»"]);
    expect(quoted("''No,'' he said.")).toEqual(["''No,''"]);
    expect(quoted("Minister: ‘We will stay’")).toEqual(["‘We will stay’"]);
  });

  it("takes nested marks as one quotation", () => {
    expect(quoted("“He told me ‘never’ and left,” she said.")).toEqual(["“He told me ‘never’ and left,”"]);
    expect(quoted('"He told me "never" and left," she said.')).toEqual(['"He told me "never" and left,"']);
  });

  it("knows apostrophes", () => {
    expect(quoted("The guards’ boots and the ’90s weren’t “new”.")).toEqual(["“new”"]);
    expect(quoted("'Twas the army's port, \"they\" said.")).toEqual(['"they"']);
  });

  it("runs over paragraphs by marks that open again", () => {
    expect(quoted("“The road is open.", "“Come back,” he said.")).toEqual([
      "“The road is open. open",
      "“Come back,” goes on",
    ]);
  });

  it("ends what is never closed with its paragraph", () => {
    expect(quoted("He said “no.", "The end.")).toEqual(["“no. open"]);
    expect(quoted("He said no.” The end.")).toEqual([]);
  });

  it("ran on to the end of the paragraph where a mark was forgotten and others opened behind it", () => {
    const text = "He said: “Shoot me. Then he fell. “No,” she said. “He said “never” and left.”";
    const ends = [text.indexOf(" Then"), text.indexOf(" “No"), text.indexOf(" “He"), text.length];
    const sentences = ends.map((end, at) => {
      const span: [number, number] = [at ? (ends[at - 1] ?? 0) + 1 : 0, end];
      return { span, zone: "body" as const, paragraph: 0, first: 0, end: 0, quad: [1, 0, 0, 0, 0] as const };
    });
    const found = quotations({ text, sentences }).map(({ span }) => text.slice(...span));
    expect(found).toEqual(["“Shoot me.", "“No,”", "“He said “never” and left.”"]);
  });

  it.each(["“", "”", '"', "'", "‘", "“”", "«"])(
    "reads a million of %s in time",
    (mark) => {
      expect(quoted(mark.repeat(1_000_000)).length).toBeGreaterThanOrEqual(0);
    },
    30_000,
  );

  it("begins one with the mark that closes, where a word follows and none is open", () => {
    expect(quoted("She said: ”We know.", "“We will go.”")).toEqual(["”We know. open", "“We will go.” goes on"]);
    expect(quoted("“We know. ”she said.")).toEqual(["“We know. ”"]);
  });

  it("ends what a broken line left open at the mark that closes it: it began a new one there", () => {
    expect(quoted('"We won because', 'they fled," he said. The town fell.')).toEqual([
      '"We won because open',
      'they fled," goes on',
    ]);
  });
});
