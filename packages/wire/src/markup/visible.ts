import type { Attributes, MarkupSink } from "./walk.js";

/** Elements whose content a reader of the page does not see as text. */
const UNSEEN = new Set(
  "script style template noscript head title iframe object embed svg math canvas audio video map select button textarea input meter progress datalist rp".split(
    " ",
  ),
);

/** What a style attribute may say so that its element is not seen; each after the start or a `;`. */
const UNSEEN_STYLES = [
  /display\s*:\s*none/,
  /visibility\s*:\s*(?:hidden|collapse)/,
  /content-visibility\s*:\s*hidden/,
  /opacity\s*:\s*0*\.?0+%?\s*(?:!|;|$)/,
  /font-size\s*:\s*0*\.?0+(?:[a-z]+|%)?\s*(?:!|;|$)/,
  /(?:left|right|top|text-indent|margin-left)\s*:\s*-\d{3,}/,
  /clip\s*:\s*rect\(\s*[01](?:px)?[\s,]/,
  /clip-path\s*:\s*inset\(\s*(?:50|100)%/,
  /transform\s*:\s*scale[xy]?\(\s*0(?:\.0+)?\s*[,)]/,
];
const UNSEEN_STYLE = new RegExp(`(?:^|;)\\s*(?:${UNSEEN_STYLES.map(({ source }) => source).join("|")})`, "i");

/** A box without a height or a width, which shows nothing of what runs over. */
const NO_BOX = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*0*\.?0+(?:[a-z]+|%)?\s*(?:!|;|$)/i;
const CUT_OFF = /(?:^|;)\s*overflow(?:-[xy])?\s*:\s*(?:hidden|clip)/i;

/** Letters without a colour, but for those that show what lies behind them. */
const CLEAR = /(?:^|;)\s*color\s*:\s*transparent/i;
const OF_BACKGROUND = /background-clip\s*:\s*text/i;

/** By these names of classes pages hide from the eye what only screen readers are to say. */
const FOR_SCREEN_READERS = new Set(
  "sr-only visually-hidden visuallyhidden visually-hidden-text screen-reader-text screen-reader-only screenreader-only u-visually-hidden".split(
    " ",
  ),
);

/** Whether a reader of the page does not see the element, by its name, its attributes or its own style. */
export function isUnseen(name: string, attributes: Attributes): boolean {
  if (UNSEEN.has(name) || attributes.hidden !== undefined) return true;
  if (attributes["aria-hidden"]?.trim().toLowerCase() === "true") return true;
  if (name === "dialog" && attributes.open === undefined) return true;
  if (attributes.class?.split(/\s+/).some((one) => FOR_SCREEN_READERS.has(one.toLowerCase()))) return true;
  return attributes.style !== undefined && hides(withoutComments(attributes.style));
}

function hides(style: string): boolean {
  return (
    UNSEEN_STYLE.test(style) ||
    (NO_BOX.test(style) && CUT_OFF.test(style)) ||
    (CLEAR.test(style) && !OF_BACKGROUND.test(style))
  );
}

function withoutComments(style: string): string {
  return style.replace(/\/\*.*?(?:\*\/|$)/gs, "");
}

/** Passes on what can be seen, and nothing else. */
export function visibleOnly(sink: MarkupSink, isHidden = isUnseen): MarkupSink {
  let hidden = 0;
  return {
    open(name, attributes) {
      if (hidden || isHidden(name, attributes)) hidden += 1;
      else sink.open(name, attributes);
    },
    text(text) {
      if (!hidden) sink.text(text);
    },
    close(name) {
      if (hidden) hidden -= 1;
      else sink.close(name);
    },
  };
}
