import type { Span } from "sayso-record";
import type { Profile } from "../actors/profile.js";
import { type Reading, within } from "../reading.js";
import { isSourceWord } from "./words.js";

/** The body that was named last before it; for a word of an armed one, the last of those where there is one. */
export function bodyBefore(word: string, span: Span, { record, sketches }: Reading): Profile | undefined {
  const agency = sketches.get("agency")?.profile;
  // "In a statement on Telegram": what it was said through.
  const channels = record.statements.flatMap(({ channel }) => (channel ? [channel.span] : []));
  const before = record.mentions
    .filter((mention) => mention.span[1] <= span[0] && mention.level === "name")
    .filter(
      (mention) => !channels.some((channel) => within(mention.span, channel)) && !isThrough(mention.span, record.text),
    )
    .flatMap(({ entity }) => {
      const profile = sketches.get(entity)?.profile;
      const isOutlet =
        agency && profile && (agency.form === profile.form || agency.form.startsWith(`${profile.form} `));
      return profile?.kind === "body" && !isOutlet ? [profile] : [];
    });
  // "Altiplano Press reported, citing the company": not the press itself.
  const others = isSourceWord(word, "outlet")
    ? before
    : before.filter(({ form }) => !form.split(" ").some((one) => isSourceWord(one, "outlet")));
  // "The mission" is a body whose name says so; "the group" is an armed one.
  const named = others.filter(({ form }) => form.split(" ").includes(word));
  const armed = /^(?:group|militia|movement|faction|front|force)$/.test(word)
    ? others.filter(({ family }) => family === (word === "force" ? "force" : "rebel"))
    : [];
  return named.at(-1) ?? armed.at(-1) ?? others.at(-1);
}

/** "On Telegram". */
function isThrough([start]: Span, text: string): boolean {
  return /\b(?:on|via|over|through) $/i.test(text.slice(Math.max(0, start - 9), start));
}

/** The one armed group that a report names: "the rebels". */
export function onlyRebels({ sketches }: Reading): Profile | undefined {
  const groups = [...sketches.values()].map(({ profile }) => profile);
  const [only, ...others] = new Set(
    groups.filter(({ kind, family }) => kind === "body" && family === "rebel").map(({ key }) => key),
  );
  return others.length === 0 ? groups.find(({ key }) => key === only) : undefined;
}
