import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { readStatements } from "./statements.js";

const lines = (reading: ReturnType<typeof drawn>) =>
  readStatements(reading).map(({ source, content, within, standing }) => {
    const text = (span: [number, number]) => reading.analysis.text.slice(...span);
    return `${source ? text(source.span) : ""}: ${content.map(text).join(" … ")} (${standing}${within ? ` in ${within}` : ""})`;
  });

it("had a minister say that an agency reported what he said", () => {
  const reading = drawn(
    [
      "Sabri/Sabri/PROPN/nsubj/2 said/say/VERB/ccomp/10 that/that/SCONJ/mark/6 war/war/NOUN/nsubj/6 was/be/AUX/cop/6 near/near/ADJ/ccomp/2 _,/,/PUNCT/punct/10 the/the/DET/det/9 agency/agency/NOUN/nsubj/10 reported/report/VERB/root/0 _,/,/PUNCT/punct/12 quoting/quote/VERB/advcl/10 him/he/PRON/obj/12 _././PUNCT/punct/10",
    ],
    [
      ["source", "Sabri"],
      ["cue", "said"],
      ["content", "that war was near, the agency reported, quoting him"],
    ],
    [["Sabri"]],
  );
  expect(lines(reading).find((one) => one.startsWith("Sabri"))).toMatch(/^Sabri: that war was near \(/);
  expect(lines(reading).find((one) => one.startsWith("the agency"))).not.toContain(" in ");
});

it("made what he answers a part of what the report says", () => {
  const reading = drawn(
    [
      "The/the/DET/det/2 report/report/NOUN/nsubj/3 said/say/VERB/root/0 guards/guard/NOUN/nsubj/5 fired/fire/VERB/ccomp/3 _;/;/PUNCT/punct/9 Sabri/Sabri/PROPN/nsubj/9 always/always/ADV/advmod/9 disputed/dispute/VERB/parataxis/3 that/that/PRON/obj/9 _././PUNCT/punct/3",
    ],
    [
      ["source", "The report"],
      ["cue", "said"],
      ["content", "guards fired; Sabri always disputed that"],
      ["source", "Sabri"],
      ["cue", "disputed"],
    ],
    [["Sabri"]],
  );
  expect(lines(reading)[0]).toMatch(/^The report: guards fired \(/);
});

it("took a satellite channel for a picture from a satellite", () => {
  const reading = (what: string) =>
    drawn(
      [
        `A/a/DET/det/3 satellite/satellite/NOUN/compound/3 ${what}/NOUN/nsubj/4 said/say/VERB/root/0 guards/guard/NOUN/nsubj/6 fired/fire/VERB/ccomp/4 _././PUNCT/punct/4`,
      ],
      [
        ["source", `A satellite ${what.split("/")[0]}`],
        ["cue", "said"],
        ["content", "guards fired"],
      ],
    );
  expect(lines(reading("channel/channel"))).toEqual(["A satellite channel: guards fired (attributed)"]);
  expect(lines(reading("image/image"))).toEqual(["A satellite image: guards fired (confirmed)"]);
});

it("doubted what was said before for reports that say what they are of behind the doubt", () => {
  const reading = drawn(
    [
      "Sabri/Sabri/PROPN/nsubj/2 said/say/VERB/root/0 guards/guard/NOUN/nsubj/4 fired/fire/VERB/ccomp/2 _././PUNCT/punct/2",
      "Police/police/NOUN/nsubj/2 examine/examine/VERB/root/0 reports/report/NOUN/obj/2 _,/,/PUNCT/punct/9 which/which/PRON/nsubj:pass/9 could/could/AUX/aux/9 not/not/PART/advmod/9 be/be/AUX/aux:pass/9 confirmed/confirm/VERB/acl:relcl/3 _,/,/PUNCT/punct/9 that/that/SCONJ/mark/13 he/he/PRON/nsubj/13 fled/flee/VERB/ccomp/9",
    ],
    [
      ["source", "Sabri"],
      ["cue", "said"],
      ["content", "guards fired"],
    ],
    [["Sabri"]],
  );
  expect(lines(reading)[0]).toBe("Sabri: guards fired (attributed)");
});

it("had what a speaker says stand undoubted where his voice could not be told", () => {
  const reading = drawn(
    [
      "A/a/DET/det/2 man/man/NOUN/nsubj/3 said/say/VERB/root/0 guards/guard/NOUN/nsubj/5 fired/fire/VERB/ccomp/3 _././PUNCT/punct/3",
      "It/it/PRON/expl/3 was/be/AUX/cop/3 impossible/impossible/ADJ/root/0 to/to/PART/mark/5 confirm/confirm/VERB/csubj/3 that/that/SCONJ/mark/9 the/the/DET/det/8 voice/voice/NOUN/nsubj/10 was/be/AUX/cop/10 his/his/PRON/ccomp/5 _././PUNCT/punct/3",
    ],
    [
      ["source", "A man"],
      ["cue", "said"],
      ["content", "guards fired"],
    ],
  );
  expect(lines(reading)[0]).toBe("A man: guards fired (unverified)");
});

it("lost what diplomats say of a man by an infinitive behind them", () => {
  const reading = drawn(
    [
      "Sabri/Sabri/PROPN/nsubj:pass/3 was/be/AUX/aux:pass/3 said/say/VERB/root/0 by/by/ADP/case/5 diplomats/diplomat/NOUN/obl:agent/3 to/to/PART/mark/8 be/be/AUX/aux/8 receiving/receive/VERB/advcl/3 arms/arm/NOUN/obj/8 _././PUNCT/punct/3",
    ],
    [
      ["content", "Sabri"],
      ["cue", "was said"],
      ["source", "diplomats"],
    ],
  );
  expect(lines(reading)).toEqual(["diplomats: Sabri … to be receiving arms (attributed)"]);
});
