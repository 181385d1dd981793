import { expect, it } from "vitest";
import { drawn } from "./drawn.fixture.js";
import { statementLines } from "./read.fixture.js";
import { readStatements } from "./statements.js";

it("had somebody say what he did not say: when, how or who", () => {
  const contents = (said: string, asked: string) => {
    const reading = drawn(
      [
        `Tass/Tass/PROPN/nsubj/4 did/do/AUX/aux/4 not/not/PART/advmod/4 ${said}/VERB/root/0 ${asked} they/they/PRON/nsubj/7 met/meet/VERB/ccomp/4`,
      ],
      [
        ["source", "Tass"],
        ["cue", `did not ${said.split("/")[0]}`],
        ["content", `${asked.split("/")[0]} they met`],
      ],
    );
    return readStatements(reading).map(({ content }) => content.map((span) => reading.tree.text.slice(...span)));
  };
  expect(contents("say/say", "when/when/ADV/advmod/7")).toEqual([]);
  expect(contents("say/say", "that/that/SCONJ/mark/7")).toEqual([["that they met"]]);
});

it("had those speak on whom a raid is blamed", () => {
  const reading = drawn(
    [
      "Raids/raid/NOUN/nsubj:pass/3 are/be/AUX/aux:pass/3 blamed/blame/VERB/root/0 on/on/ADP/case/5 rebels/rebel/NOUN/obl/3 _././PUNCT/punct/3",
    ],
    [
      ["content", "Raids"],
      ["cue", "are blamed"],
      ["source", "rebels"],
    ],
  );
  expect(readStatements(reading).map(({ source, standing }) => [source, standing])).toEqual([[undefined, "purported"]]);
});

it("had somebody say what a premier is also called", () => {
  const reading = drawn(
    [
      "The/the/DET/det/2 premier/premier/NOUN/nsubj/7 _,/,/PUNCT/punct/4 dubbed/dub/VERB/acl/2 Iron/Iron/PROPN/xcomp/4 _,/,/PUNCT/punct/4 left/leave/VERB/root/0 _././PUNCT/punct/7",
    ],
    [
      ["cue", "dubbed"],
      ["content", "Iron"],
    ],
  );
  expect(readStatements(reading)).toEqual([]);
});

it("had a commander say what those he led did, and a man's other name said by nobody", () => {
  const told = (sentence: string, labels: Parameters<typeof drawn>[1]) => readStatements(drawn([sentence], labels));
  const led = (verb: string) =>
    told(
      `Omar/Omar/PROPN/nsubj/2 ${verb}/VERB/root/0 men/man/NOUN/obj/2 that/that/PRON/nsubj/5 shelled/shell/VERB/acl:relcl/3 Mora/Mora/PROPN/obj/5 _././PUNCT/punct/2`,
      [
        ["source", "Omar"],
        ["cue", verb.split("/")[0] ?? ""],
        ["content", "that shelled Mora"],
      ],
    );
  expect(led("commanded/command")).toEqual([]);
  expect(led("said/say")).toHaveLength(1);
  const known = told(
    'Omar/Omar/PROPN/nsubj/8 _,/,/PUNCT/punct/3 known/know/VERB/acl/1 as/as/ADP/case/6 "/"/PUNCT/punct/6 _Falcon/Falcon/PROPN/obl/3 _"/"/PUNCT/punct/6 left/leave/VERB/root/0 _././PUNCT/punct/8',
    [
      ["cue", "known as"],
      ["content", '"Falcon"'],
    ],
  );
  expect(known).toEqual([]);
});

it("had those comment on a raid who were not available for comment on it", () => {
  const said = (adjective: string) =>
    readStatements(
      drawn(
        [
          `Kings/king/NOUN/nsubj/4 were/be/AUX/cop/4 not/not/PART/advmod/4 ${adjective}/ADJ/root/0 for/for/ADP/case/6 comment/comment/NOUN/obl/4 on/on/ADP/case/8 raids/raid/NOUN/nmod/6`,
        ],
        [
          ["source", "Kings"],
          ["cue", `were not ${adjective.split("/")[0]}`],
          ["content", "raids"],
        ],
      ),
    ).length;
  expect(said("available/available")).toBe(0);
  expect(said("supportive/supportive")).toBe(1);
});

it("had a letter say that it was placed somewhere", () => {
  const wrote = (letter: string) =>
    readStatements(
      drawn([
        `Kings/king/NOUN/nsubj/2 wrote/write/VERB/root/0 ${letter} that/that/PRON/nsubj/6 was/be/AUX/aux:pass/6 burned/burn/VERB/acl:relcl/3`,
      ]),
    ).length;
  expect(wrote("letters/letter/NOUN/obj/2")).toBe(0);
});

it("had somebody say what he gave no reason or proof for", () => {
  const gave = (no: string, what: string, behind: string) =>
    statementLines(
      `Tass/Tass/PROPN/nsubj/2 gave/give/VERB/root/0 ${no}/DET/det/4 ${what}/NOUN/obj/2 ${behind} _././PUNCT/punct/2`,
      [
        ["source", "Tass"],
        ["cue", `gave ${no.split("/")[0]} ${what.split("/")[0]}`],
        [
          "content",
          behind
            .split(" ")
            .map((word) => word.split("/")[0])
            .join(" "),
        ],
      ],
    );
  const raid = "for/for/ADP/case/7 the/the/DET/det/7 raid/raid/NOUN/nmod/4";
  expect(gave("no/no", "reason/reason", raid)).toEqual([]);
  expect(gave("the/the", "reason/reason", raid)).toEqual(["Tass: gave the reason > for the raid"]);
  const fled = "that/that/SCONJ/mark/7 they/they/PRON/nsubj/7 fled/flee/VERB/acl/4";
  expect(gave("no/no", "proof/proof", fled)).toEqual(["Tass: gave no proof > that they fled"]);
  expect(gave("no/no", "proof/proof", "to/to/PART/mark/6 back/back/VERB/acl/4 it/it/PRON/obj/6")).toEqual([]);
});

it("had somebody called Last report it", () => {
  const since = (who: string) =>
    statementLines(
      `Since/since/SCONJ/mark/3 ${who}/3 reported/report/VERB/advcl/7 _,/,/PUNCT/punct/3 floods/flood/NOUN/nsubj/7 have/have/AUX/aux/7 spread/spread/VERB/root/0`,
      [
        ["source", who.split("/")[0] ?? ""],
        ["cue", "reported"],
        ["content", "floods have spread"],
      ],
    );
  expect(since("last/last/ADV/advmod")).toEqual([]);
  expect(since("Tass/Tass/PROPN/nsubj")).toEqual(["Tass: reported > floods have spread"]);
});
