import { Parser } from "htmlparser2";
import { SaysoError } from "sayso-record";

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Told of markup in its order; every element that is opened is closed. Names are in lower case, without a prefix. */
export interface MarkupSink {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Elements within each other; browsers stop at 512. Old pages never close their `<b>`, so there is room for that. */
export const MARKUP_DEEPEST = 4_000;

/** Walks HTML as browsers would mend it, entities decoded. Throws MARKUP_TOO_DEEP. Runs no script, loads nothing. */
export function walkMarkup(html: string, sink: MarkupSink, place = ""): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > MARKUP_DEEPEST) {
          throw new SaysoError("MARKUP_TOO_DEEP", {
            what: `more than ${MARKUP_DEEPEST} elements within each other`,
            place,
            remedy: "No report is written like that: leave the item out.",
          });
        }
        sink.open(name, attributes);
      },
      ontext: (text) => sink.text(text),
      onclosetag(name) {
        depth -= 1;
        sink.close(name);
      },
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.end(html);
}
