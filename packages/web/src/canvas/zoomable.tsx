import { select } from "d3-selection";
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import { useEffect, useRef, useState } from "preact/hooks";

/** Where things are drawn: CSS pixels, and how far they are moved and enlarged. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly transform: ZoomTransform;
}

export interface Props {
  readonly label: string;
  /** Draws everything; called when the view or the drawing itself changes. */
  readonly draw: (context: CanvasRenderingContext2D, view: View) => void;
  /** What was pointed at, in CSS pixels of the canvas. */
  readonly onPick: (x: number, y: number, view: View) => void;
  /** What to say of the point under the mouse. */
  readonly nameAt?: (x: number, y: number, view: View) => string | undefined;
  /** The view to begin with, once something is there to be seen. */
  readonly home?: (width: number, height: number) => ZoomTransform | undefined;
}

const FARTHEST = 0.5;
const NEAREST = 200;
const STEP = 1.6;
/** How far an arrow key moves, in CSS pixels. */
const MOVE = 60;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [MOVE, 0],
  ArrowRight: [-MOVE, 0],
  ArrowUp: [0, MOVE],
  ArrowDown: [0, -MOVE],
};

/** A canvas to pan and zoom, sharp on every screen. What it shows must stand beside it in words, too. */
export function Zoomable(props: Props) {
  const { label } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const behaviour = useRef<ZoomBehavior<HTMLCanvasElement, unknown> | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const moved = useRef(false);
  const repaint = useRef(() => {});
  const [name, setName] = useState<{ readonly text: string; readonly x: number; readonly y: number }>();

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    let asked = 0;
    let transform = zoomIdentity;
    const view = (): View => ({ width: element.clientWidth, height: element.clientHeight, transform });
    const paint = () => {
      asked = 0;
      const { width, height } = view();
      const home = moved.current || width === 0 ? undefined : latest.current.home?.(width, height);
      if (home && String(home) !== String(transform)) {
        zooming.transform(select(element), home);
        moved.current = false;
      }
      const scale = window.devicePixelRatio || 1;
      const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
      // Setting a canvas's size clears it and costs much, also where the size stays.
      if (element.width !== wide) element.width = wide;
      if (element.height !== high) element.height = high;
      context.setTransform(scale, 0, 0, scale, 0, 0);
      context.clearRect(0, 0, width, height);
      latest.current.draw(context, view());
    };
    repaint.current = () => {
      asked ||= requestAnimationFrame(paint);
    };
    const zooming = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([FARTHEST, NEAREST])
      .on("zoom", (event) => {
        moved.current = true;
        transform = event.transform;
        setName(undefined);
        repaint.current();
      });
    behaviour.current = zooming;
    select(element).call(zooming);
    const click = (event: MouseEvent) => latest.current.onPick(event.offsetX, event.offsetY, view());
    const point = ({ offsetX: x, offsetY: y, buttons }: MouseEvent) => {
      const text = buttons ? undefined : latest.current.nameAt?.(x, y, view());
      element.style.cursor = text ? "pointer" : "";
      setName(text ? { text, x, y } : undefined);
    };
    const leave = () => setName(undefined);
    element.addEventListener("click", click);
    element.addEventListener("mousemove", point);
    element.addEventListener("mouseleave", leave);
    const size = new ResizeObserver(() => repaint.current());
    size.observe(element);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const again = () => repaint.current();
    scheme.addEventListener("change", again);
    // Names that were written before their letters were there stand in others.
    document.fonts.addEventListener("loadingdone", again);
    // At once: no frame comes before the paper.
    addEventListener("beforeprint", paint);
    addEventListener("afterprint", again);
    return () => {
      cancelAnimationFrame(asked);
      select(element).on(".zoom", null);
      element.removeEventListener("click", click);
      element.removeEventListener("mousemove", point);
      element.removeEventListener("mouseleave", leave);
      size.disconnect();
      scheme.removeEventListener("change", again);
      document.fonts.removeEventListener("loadingdone", again);
      removeEventListener("beforeprint", paint);
      removeEventListener("afterprint", again);
    };
  }, []);

  const enlarge = (by: number) => {
    if (canvas.current) behaviour.current?.scaleBy(select(canvas.current), by);
  };
  const goHome = () => {
    if (canvas.current) behaviour.current?.transform(select(canvas.current), zoomIdentity);
    moved.current = false;
    repaint.current();
  };
  const byKey = (event: KeyboardEvent) => {
    const [right, down] = ARROWS[event.key] ?? [];
    if (right === undefined || down === undefined || !canvas.current) return;
    event.preventDefault();
    const { k } = zoomTransform(canvas.current);
    behaviour.current?.translateBy(select(canvas.current), right / k, down / k);
  };

  useEffect(() => repaint.current());
  return (
    <div class="zoomable">
      <canvas ref={canvas} role="img" aria-label={label} />
      {name && (
        <p class="pointed-at" style={{ left: `${name.x}px`, top: `${name.y}px` }} aria-hidden="true">
          {name.text}
        </p>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons in it take the focus; arrows move what they enlarge. */}
      <div class="zoom-buttons" onKeyDown={byKey}>
        <button type="button" aria-label="Nearer" title="Nearer; arrow keys move" onClick={() => enlarge(STEP)}>
          +
        </button>
        <button type="button" aria-label="Farther" title="Farther" onClick={() => enlarge(1 / STEP)}>
          −
        </button>
        <button type="button" aria-label="All of it" title="All of it" onClick={goHome}>
          ⤢
        </button>
      </div>
    </div>
  );
}

/** A colour of the style sheets, for drawing. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
