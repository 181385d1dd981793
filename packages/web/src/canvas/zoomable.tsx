import { select } from "d3-selection";
import { type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { useEffect, useRef } from "preact/hooks";

/** Where things are drawn: CSS pixels, and how far they are moved and enlarged. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly transform: ZoomTransform;
}

interface Props {
  readonly label: string;
  /** Draws everything; called when the view or the drawing itself changes. */
  readonly draw: (context: CanvasRenderingContext2D, view: View) => void;
  /** What was pointed at, in CSS pixels of the canvas. */
  readonly onPick: (x: number, y: number, view: View) => void;
}

const FARTHEST = 0.5;
const NEAREST = 60;

/** A canvas to pan and zoom, sharp on every screen. What it shows must stand beside it in words, too. */
export function Zoomable({ label, draw, onPick }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const transform = useRef<ZoomTransform>(zoomIdentity);
  const latest = useRef({ draw, onPick });
  latest.current = { draw, onPick };
  const repaint = useRef(() => {});

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext("2d");
    if (!element || !context) return;
    let asked = 0;
    const view = (): View => ({
      width: element.clientWidth,
      height: element.clientHeight,
      transform: transform.current,
    });
    const paint = () => {
      asked = 0;
      const { width, height } = view();
      const scale = window.devicePixelRatio || 1;
      element.width = Math.round(width * scale);
      element.height = Math.round(height * scale);
      context.setTransform(scale, 0, 0, scale, 0, 0);
      latest.current.draw(context, view());
    };
    repaint.current = () => {
      asked ||= requestAnimationFrame(paint);
    };
    const behaviour = zoom<HTMLCanvasElement, unknown>()
      .scaleExtent([FARTHEST, NEAREST])
      .on("zoom", (event) => {
        transform.current = event.transform;
        repaint.current();
      });
    select(element).call(behaviour);
    const click = (event: MouseEvent) => latest.current.onPick(event.offsetX, event.offsetY, view());
    element.addEventListener("click", click);
    const size = new ResizeObserver(() => repaint.current());
    size.observe(element);
    const scheme = matchMedia("(prefers-color-scheme: dark)");
    const recolour = () => repaint.current();
    scheme.addEventListener("change", recolour);
    return () => {
      cancelAnimationFrame(asked);
      select(element).on(".zoom", null);
      element.removeEventListener("click", click);
      size.disconnect();
      scheme.removeEventListener("change", recolour);
    };
  }, []);

  useEffect(() => repaint.current());
  return <canvas ref={canvas} class="zoomable" role="img" aria-label={label} />;
}

/** A colour of the style sheets, for drawing. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}
