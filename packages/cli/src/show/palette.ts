import type { EntityType, Standing } from "sayso-record";
import type { Io } from "../io.js";

/** How a stretch of the page looks: a list of what it is. */
export type Look =
  | "heading"
  | "quiet"
  | "source"
  | "cue"
  | "anchor"
  | "modality"
  | `name-${EntityType}`
  | `said-${Standing}`;

/** Codes of "select graphic rendition" (ECMA-48), out of the sixteen colours that every terminal has. */
const CODES: Readonly<Partial<Record<Look, string>>> = {
  heading: "1",
  quiet: "2",
  source: "1;4",
  cue: "4",
  anchor: "1;7",
  modality: "35",
  "name-person": "1;36",
  "name-organization": "1;36",
  "name-group": "1;36",
  "name-location": "1;32",
  "name-facility": "1;32",
  "name-nationality": "36",
  "name-weapon": "33",
  "name-vehicle": "33",
  "said-attributed": "34",
  "said-purported": "35",
  "said-unverified": "33",
  "said-confirmed": "32",
  "said-denied": "31",
};

/** Puts colours on words, or leaves them as they are. */
export interface Palette {
  readonly coloured: boolean;
  paint(text: string, looks: readonly Look[]): string;
}

const PLAIN: Palette = { coloured: false, paint: (text) => text };

const COLOURED: Palette = {
  coloured: true,
  paint: (text, looks) => {
    const codes = looks.flatMap((look) => CODES[look] ?? []);
    return codes.length && text ? `\x1b[${codes.join(";")}m${text}\x1b[0m` : text;
  },
};

/** Colours where standard output is a terminal that has them; NO_COLOR (no-color.org) and FORCE_COLOR are heeded. */
export function paletteFor({ stdout, env }: Pick<Io, "stdout" | "env">): Palette {
  if (env.NO_COLOR) return PLAIN;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === "0" ? PLAIN : COLOURED;
  return stdout.isTTY && env.TERM !== "dumb" ? COLOURED : PLAIN;
}
