import { useRef, useState } from "preact/hooks";
import { dayWords } from "./days.js";
import { binned, type DayCount } from "./histogram.js";

interface Props {
  readonly counts: readonly DayCount[];
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Both empty: all of time. */
  readonly onChange: (from: string, to: string) => void;
}

const COLUMNS = 72;
const HEIGHT = 56;

/** A histogram to draw a stretch of time on: drag over it, or type two dates below. */
export function TimeBrush({ counts, from, to, label, onChange }: Props) {
  const bins = binned(counts, COLUMNS);
  const [drag, setDrag] = useState<readonly [number, number]>();
  const box = useRef<SVGSVGElement>(null);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const columnAt = (event: PointerEvent) => {
    const { left, width } = box.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - left) / width) * bins.length)));
  };
  const chosen = (bin: { from: string; to: string }, column: number) =>
    drag
      ? column >= Math.min(...drag) && column <= Math.max(...drag)
      : (!from || bin.to >= from) && (!to || bin.from <= to);
  const finish = () => {
    if (!drag) return;
    const [first, last] = [bins[Math.min(...drag)], bins[Math.max(...drag)]];
    setDrag(undefined);
    if (first && last) onChange(first.from, last.to);
  };
  return (
    <fieldset class="brush">
      <legend>{label}</legend>
      {bins.length > 1 && (
        <svg
          ref={box}
          viewBox={`0 0 ${bins.length * 4} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`${label}: from ${dayWords(bins[0]?.from)} to ${dayWords(bins.at(-1)?.to)}`}
          onPointerDown={(event) => {
            event.preventDefault();
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag([columnAt(event), columnAt(event)]);
          }}
          onPointerMove={(event) => drag && setDrag([drag[0], columnAt(event)])}
          onPointerUp={finish}
          onPointerCancel={() => setDrag(undefined)}
        >
          {bins.map((bin, column) => (
            <rect
              key={bin.from}
              x={column * 4}
              width={3}
              y={HEIGHT - (bin.count / most) * HEIGHT}
              height={(bin.count / most) * HEIGHT}
              class={chosen(bin, column) ? "bar chosen" : "bar"}
            />
          ))}
        </svg>
      )}
      <div class="brush-dates">
        <input
          aria-label="From"
          type="date"
          value={from}
          onChange={({ currentTarget }) => onChange(currentTarget.value, to)}
        />
        <span aria-hidden="true">–</span>
        <input
          aria-label="To"
          type="date"
          value={to}
          onChange={({ currentTarget }) => onChange(from, currentTarget.value)}
        />
        {(from || to) && (
          <button type="button" class="plain" onClick={() => onChange("", "")}>
            all
          </button>
        )}
      </div>
    </fieldset>
  );
}
