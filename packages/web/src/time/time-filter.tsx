import { useAnswer } from "../api/use-answer.js";
import { TimeBrush } from "./brush.js";
import type { DayCount } from "./histogram.js";

interface Props {
  readonly asked: Readonly<Record<string, string>>;
  readonly ask: (changes: Readonly<Record<string, string>>) => void;
}

/** The stretch of time that a map or a network shows; kept in the address. */
export function TimeFilter({ asked, ask }: Props) {
  const days = useAnswer<{ readonly days: readonly DayCount[] }>("/api/stories/days");
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
