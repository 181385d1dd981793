import type { Entity, Span } from "sayso-record";

/** The words of the text that an argument rests on, and whom they name. */
export interface Argument {
  span: Span;
  entity?: Entity["id"];
}
