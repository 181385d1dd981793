import type { StoryDays } from "../api/answers.js";
import { useAnswer } from "../api/use-answer.js";
import { TimeBrush } from "./brush.js";

interface Props {
  readonly asked: Readonly<Record<string, string>>;
  readonly ask: (changes: Readonly<Record<string, string>>) => void;
  /** Whether what it narrows is still awaited: that goes first. */
  readonly wait: boolean;
}

/** The stretch of time that a map or a network shows; kept in the address. */
export function TimeFilter({ asked, ask, wait }: Props) {
  const days = useAnswer<StoryDays>(wait ? "" : "/api/stories/days");
  return (
    <TimeBrush
      label="When"
      counts={days.value?.days ?? []}
      from={asked.from ?? ""}
      to={asked.to ?? ""}
      onChange={(from, to) => ask({ from, to })}
    />
  );
}
