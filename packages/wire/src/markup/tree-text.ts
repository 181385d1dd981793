import type { XmlElement } from "../xml/tree.js";
import { TextSink } from "./text.js";
import { isUnseen, visibleOnly } from "./visible.js";
import type { Attributes, MarkupSink } from "./walk.js";

/** What a reader sees of XHTML or NITF within XML, as text; `isHidden` may hide more. */
export function textOfTree(element: XmlElement | undefined, isHidden = isUnseen): string {
  if (!element) return "";
  const sink = new TextSink();
  walkTree(element, visibleOnly(sink, isHidden));
  return sink.done();
}

function walkTree({ name: given, attributes, children }: XmlElement, sink: MarkupSink): void {
  const name = given.toLowerCase();
  sink.open(name, attributes satisfies Attributes);
  for (const child of children) {
    if (typeof child === "string") sink.text(child);
    else walkTree(child, sink);
  }
  sink.close(name);
}
