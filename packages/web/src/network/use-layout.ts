import { useEffect, useState } from "preact/hooks";
import { layoutOf, type NetworkEdge, type NetworkNode, type Places } from "./layout.js";

/** Of each frame, so much goes into the layout, in milliseconds: the page answers meanwhile. */
const SLICE = 12;
/** A small network is there at once. */
const FIRST_SLICE = 80;
/** How many slices until the drawing shows how far it has come. */
const SHOWN_EVERY = 10;

/** A layout of these nodes that settles before the eyes; at once where they are few, or where nothing is to move. */
export function useLayout(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Places {
  const [places, setPlaces] = useState<Places>(new Map());
  useEffect(() => {
    if (!nodes.length) return;
    const layout = layoutOf(nodes, edges);
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    let frame = 0;
    let slices = 0;
    const go = () => {
      const more = layout.work(slices === 0 ? FIRST_SLICE : SLICE);
      if (!more || (!still && slices % SHOWN_EVERY === 0)) setPlaces(layout.places());
      slices++;
      if (more) frame = requestAnimationFrame(go);
    };
    go();
    return () => cancelAnimationFrame(frame);
  }, [nodes, edges]);
  return places;
}
