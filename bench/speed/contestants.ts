import nlp from "compromise";
import { createReader, optimiseLater } from "sayso-reader";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

/** Does its whole work on a text. */
export type Contestant = (text: string) => Promise<unknown> | unknown;

/** Those who are measured, each made ready when it is asked for; sayso as its command makes itself ready. */
export const CONTESTANTS = {
  /** The whole record. */
  record: async () => {
    optimiseLater();
    const reader = await createReader();
    return (text) => reader.read({ text });
  },
  /** Layout, sentences, words and all that the model says of them; none of the steps after it. */
  model: async () => {
    optimiseLater();
    const reader = await createReader();
    return (text) => reader.analyse({ text });
  },
  wink: async () => {
    const wink = winkNLP(model);
    const { its } = wink;
    return (text) => {
      const doc = wink.readDoc(text);
      return [doc.sentences().out(), doc.tokens().out(its.pos), doc.entities().out(its.detail)];
    };
  },
  compromise: async () => (text) => {
    const doc = nlp(text);
    return [
      doc.json({ terms: { tags: true } }),
      doc.people().out("array"),
      doc.places().out("array"),
      doc.organizations().out("array"),
    ];
  },
} satisfies Record<string, () => Promise<Contestant>>;

export type Name = keyof typeof CONTESTANTS;
