import { useEffect, useRef, useState } from "preact/hooks";
import { type View, Zoomable } from "../canvas/zoomable.js";
import { dotAt, drawCircle, drawDots, homeOf, type PlaceDot, type Projected, projected } from "./dots.js";
import { drawWorld, loadWorld, NEAR, projectionOf, type World } from "./world.js";

export interface Around {
  readonly lat: number;
  readonly lon: number;
  /** Kilometres. */
  readonly within: number;
}

interface Props {
  readonly label: string;
  readonly places: readonly PlaceDot[];
  readonly chosen?: PlaceDot | undefined;
  readonly around?: Around | undefined;
  /** A dot, or where there is none the point itself. */
  readonly onPick: (dot: PlaceDot | undefined, point: readonly [lat: number, lon: number] | undefined) => void;
}

/** Places as dots on a map of the world. */
export function PlaceMap({ label, places, chosen, around, onPick }: Props) {
  const [world, setWorld] = useState<World>();
  const [fine, setFine] = useState<World>();
  const isNear = useRef(false);
  useEffect(() => {
    // Without outlines the dots stand all the same.
    void loadWorld(false).then(setWorld, () => {});
  }, []);
  const known = useRef<{ readonly of: typeof places; readonly key: string; readonly dots: Projected } | undefined>(
    undefined,
  );
  const dotsIn = (width: number, height: number): Projected => {
    const key = `${width}×${height}`;
    if (known.current?.of !== places || known.current.key !== key)
      known.current = { of: places, key, dots: projected(places, width, height) };
    return known.current.dots;
  };
  const near = ({ transform }: View) => {
    if (transform.k < NEAR || isNear.current) return;
    isNear.current = true;
    void loadWorld(true).then(setFine, () => {});
  };
  return (
    <Zoomable
      label={label}
      home={(width, height) => homeOf(dotsIn(width, height), width, height)}
      draw={(context, view) => {
        near(view);
        drawWorld(context, view, view.transform.k >= NEAR ? (fine ?? world) : world);
        if (around) drawCircle(context, view, around, around.within);
        drawDots(context, view, dotsIn(view.width, view.height), chosen);
      }}
      nameAt={(x, y, view) => {
        const dot = dotAt(dotsIn(view.width, view.height), view, x, y);
        return dot && `${dot.name}, ${dot.stories.toLocaleString("en")}`;
      }}
      onPick={(x, y, view) => {
        const dot = dotAt(dotsIn(view.width, view.height), view, x, y);
        const [lon, lat] = projectionOf(view.width, view.height).invert?.(view.transform.invert([x, y])) ?? [];
        onPick(dot, lat === undefined || lon === undefined || Math.abs(lat) > 90 ? undefined : [lat, lon]);
      }}
    />
  );
}
