import { sampleRecord } from "sayso-record";
import { expect, it } from "vitest";
import { conllu } from "./conllu.js";

it("writes ten columns, and tells where no space follows", () => {
  expect(conllu(sampleRecord())).toBe(
    [
      "# newdoc id = sample",
      "# sent_id = sample-1",
      "# text = The army denied that it had fired on the town.",
      "1\tThe\tthe\tDET\t_\t_\t2\tdet\t_\t_",
      "2\tarmy\tarmy\tNOUN\t_\t_\t3\tnsubj\t_\t_",
      "3\tdenied\tdeny\tVERB\t_\t_\t0\troot\t_\t_",
      "4\tthat\tthat\tSCONJ\t_\t_\t7\tmark\t_\t_",
      "5\tit\tit\tPRON\t_\t_\t7\tnsubj\t_\t_",
      "6\thad\thave\tAUX\t_\t_\t7\taux\t_\t_",
      "7\tfired\tfire\tVERB\t_\t_\t3\tccomp\t_\t_",
      "8\ton\ton\tADP\t_\t_\t10\tcase\t_\t_",
      "9\tthe\tthe\tDET\t_\t_\t10\tdet\t_\t_",
      "10\ttown\ttown\tNOUN\t_\t_\t7\tobl\t_\tSpaceAfter=No",
      "11\t.\t.\tPUNCT\t_\t_\t3\tpunct\t_\t_",
      "",
      "",
    ].join("\n"),
  );
});

it("keeps the table whole where a word holds white space, and numbers each sentence from 1", () => {
  const word = (start: number, end: number, at: number, sentence: number) => ({
    span: [start, end] as [number, number],
    lemma: "",
    upos: "X",
    head: at,
    deprel: "root",
    sentence,
  });
  const record = { ...sampleRecord(), id: "a\nb", text: "10\t000\nGo", tokens: [word(0, 6, 0, 0), word(7, 9, 1, 1)] };
  expect(conllu(record)).toBe(
    "# newdoc id = a b\n# sent_id = a b-1\n# text = 10 000\n1\t10 000\t_\tX\t_\t_\t0\troot\t_\t_\n\n" +
      "# sent_id = a b-2\n# text = Go\n1\tGo\t_\tX\t_\t_\t0\troot\t_\t_\n\n",
  );
});

it("is empty without words", () => {
  const { tokens: _, ...bare } = sampleRecord();
  expect(conllu(bare)).toBe("");
});
