import { useMemo, useRef, useState } from "preact/hooks";
import { dayWords, spanWords } from "./days.js";
import { type Bin, binned, columnsOf, type DayCount } from "./histogram.js";

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

type Columns = readonly [number, number];

/** A histogram to choose a stretch of time on: drag over it, move its two ends, or type two dates. */
export function TimeBrush({ counts, from, to, label, onChange }: Props) {
  const bins = useMemo(() => binned(counts, COLUMNS), [counts]);
  const [moving, setMoving] = useState<Columns>();
  const last = bins.length - 1;
  const [first, end] = ordered(moving ?? columnsOf(bins, from, to));
  const settle = (columns: Columns | undefined) => {
    setMoving(undefined);
    if (!columns) return;
    const [a, b] = ordered(columns);
    onChange(a === 0 ? "" : (bins[a]?.from ?? ""), b === last ? "" : (bins[b]?.to ?? ""));
  };
  const shown = moving || !(from || to) ? spanWords(bins[first]?.from, bins[end]?.to) : spanWords(from, to);
  return (
    <fieldset class="brush">
      <legend>{label}</legend>
      {bins.length > 1 && (
        <>
          <Columns bins={bins} chosen={[first, end]} moving={moving} onMove={setMoving} onSettle={settle} />
          <div class="brush-ends">
            <End
              label={`${label}: from`}
              last={last}
              value={first}
              words={dayWords(bins[first]?.from)}
              onMove={(column) => setMoving([Math.min(column, end), end])}
              onSettle={() => settle(moving)}
            />
            <End
              label={`${label}: to`}
              last={last}
              value={end}
              words={dayWords(bins[end]?.to)}
              onMove={(column) => setMoving([first, Math.max(column, first)])}
              onSettle={() => settle(moving)}
            />
          </div>
        </>
      )}
      <p class="brush-span">
        <output>{shown}</output>
        {(from || to) && (
          <button type="button" class="plain" onClick={() => onChange("", "")}>
            all of time
          </button>
        )}
      </p>
      <details class="brush-dates" open={Boolean(from || to)}>
        <summary>Exact days</summary>
        <span>
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
        </span>
      </details>
    </fieldset>
  );
}

interface ColumnsProps {
  readonly bins: readonly Bin[];
  readonly chosen: Columns;
  readonly moving: Columns | undefined;
  readonly onMove: (columns: Columns | undefined) => void;
  readonly onSettle: (columns: Columns | undefined) => void;
}

function Columns({ bins, chosen: [first, end], moving, onMove, onSettle }: ColumnsProps) {
  const box = useRef<SVGSVGElement>(null);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const columnAt = (event: PointerEvent) => {
    const { left, width } = box.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.max(0, Math.min(bins.length - 1, Math.floor(((event.clientX - left) / width) * bins.length)));
  };
  return (
    <svg
      ref={box}
      viewBox={`0 0 ${bins.length * 4} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        onMove([columnAt(event), columnAt(event)]);
      }}
      onPointerMove={(event) => moving && onMove([moving[0], columnAt(event)])}
      onPointerUp={() => onSettle(moving)}
      onPointerCancel={() => onMove(undefined)}
    >
      {bins.map((bin, column) => (
        <rect
          key={bin.from}
          x={column * 4}
          width={3}
          y={HEIGHT - heightOf(bin, most)}
          height={heightOf(bin, most)}
          class={column >= first && column <= end ? "bar chosen" : "bar"}
        />
      ))}
    </svg>
  );
}

interface EndProps {
  readonly label: string;
  readonly last: number;
  readonly value: number;
  readonly words: string;
  readonly onMove: (column: number) => void;
  readonly onSettle: () => void;
}

/** One end of the stretch: a slider for hand and keyboard. */
function End({ label, last, value, words, onMove, onSettle }: EndProps) {
  return (
    <input
      type="range"
      min={0}
      max={last}
      value={value}
      aria-label={label}
      aria-valuetext={words}
      onInput={({ currentTarget }) => onMove(Number(currentTarget.value))}
      onChange={onSettle}
    />
  );
}

/** One of a thousand must still be seen. */
function heightOf({ count }: Bin, most: number): number {
  return count === 0 ? 0 : Math.max(1.5, (count / most) * HEIGHT);
}

function ordered([a, b]: Columns): Columns {
  return a <= b ? [a, b] : [b, a];
}
