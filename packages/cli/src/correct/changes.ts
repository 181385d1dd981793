import { type Command, InvalidArgumentError, Option } from "commander";

/** What `sayso correct change` is told of a fact. */
export interface ChangeOptions {
  type?: string;
  modality?: string;
  standing?: string;
  actor?: string[];
  recipient?: string[];
  place?: string[];
  figure?: string[];
  time?: string;
  subject?: string;
  object?: string;
  without?: Part[];
}

/** What a fact can be without, and what a correction calls it. */
const PARTS = {
  actor: "actors",
  recipient: "recipients",
  place: "locations",
  figure: "figures",
  time: "time",
} as const;
type Part = keyof typeof PARTS;

export function withChanges(command: Command): Command {
  const another = (words: string, before: readonly string[] = []) => [...before, words];
  return command
    .addOption(new Option("--type <type>", "its type"))
    .addOption(new Option("--modality <modality>", "its modality"))
    .addOption(new Option("--standing <standing>", "its standing"))
    .addOption(new Option("--actor <words>", "who did it; for several, give it again").argParser(another))
    .addOption(new Option("--recipient <words>", "whom it befell; likewise").argParser(another))
    .addOption(new Option("--place <words>", "where it was; likewise").argParser(another))
    .addOption(new Option("--figure <words>", "how many; likewise").argParser(another))
    .addOption(new Option("--time <words>", "when it was"))
    .addOption(new Option("--subject <words>", "of a relation: who"))
    .addOption(new Option("--object <words>", "of a relation: whom or what"))
    .addOption(
      new Option("--without <part>", `it has none: ${Object.keys(PARTS).join(", ")}; likewise`).argParser(
        (part: string, before: readonly Part[] = []) => [...before, partOf(part)],
      ),
    );
}

/** As a correction has it. */
export function changesOf(options: ChangeOptions): object {
  const { type, modality, standing, actor, recipient, place, figure, time, subject, object, without = [] } = options;
  const none = without.map((part) => [PARTS[part], part === "time" ? null : []] as const);
  const set = { type, modality, standing, actors: actor, recipients: recipient, locations: place, figures: figure };
  const all = Object.entries({ ...set, time, subject, object, ...Object.fromEntries(none) });
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

function partOf(given: string): Part {
  const part = Object.keys(PARTS).find((one): one is Part => one === given);
  if (!part) throw new InvalidArgumentError(`Give one of ${Object.keys(PARTS).join(", ")}.`);
  return part;
}
