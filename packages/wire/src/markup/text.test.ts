import { describe, expect, it } from "vitest";
import { lineOfMarkup, textOfMarkup } from "./text.js";
import { MARKUP_DEEPEST } from "./walk.js";

describe("text of markup", () => {
  it.each([
    ["paragraphs", "<p>One\n  two</p>\n<p>three</p>", "One two\n\nthree"],
    ["line ends", "one<br>two<br/> three", "one\ntwo\nthree"],
    ["a paragraph by two line ends, as people write it", "one<br><br>two", "one\n\ntwo"],
    ["inline elements, without a blank of their own", "K<b>ar</b>sova <i>fell</i>.", "Karsova fell."],
    [
      "lists and headings",
      "<h2>Toll</h2><ul><li>nine dead</li><li>two hurt</li></ul>",
      "Toll\n\nnine dead\n\ntwo hurt",
    ],
    [
      "cells of a table",
      "<table><tr><td>dead</td><td>9</td></tr><tr><td>hurt</td><td>2</td></tr></table>",
      "dead 9\n\nhurt 2",
    ],
    ["entities", "<p>A &amp; B &lt;C&gt; &eacute; &#8217;</p>", "A & B <C> é ’"],
    ["what is verbatim", "<pre>a\n  b</pre>", "a\n  b"],
    ["paragraphs that never end", "<p>one<p>two", "one\n\ntwo"],
    ["characters that take no room", "<p>Kar\u00adso\u200bva</p>", "Karsova"],
    ["nothing", "<div> </div>", ""],
  ])("has %s", (_, html, text) => expect(textOfMarkup(html)).toBe(text));

  it.each([
    '<p style="display:none">no</p>',
    '<p style="color:red; DISPLAY : none !important">no</p>',
    '<p style="display:/* x */none">no</p>',
    '<p style="visibility:hidden">no</p>',
    '<p style="opacity:0">no</p>',
    '<span style="font-size:0px">no</span>',
    '<p style="position:absolute;left:-9999px">no</p>',
    '<p style="text-indent:-9999px">no</p>',
    '<p style="clip: rect(0 0 0 0)">no</p>',
    '<p style="color: transparent">no</p>',
    '<div style="height:0;overflow:hidden"><p>no</p></div>',
    '<div style="overflow: hidden; max-height: 0px"><p>no</p></div>',
    '<p style="transform:scale(0)">no</p>',
    '<p class="note sr-only">no</p>',
    '<p class="Visually-Hidden">no</p>',
    "<p hidden>no</p>",
    '<p hidden="until-found">no</p>',
    '<p aria-hidden="TRUE">no</p>',
    "<script>no</script>",
    "<style>no</style>",
    "<template><p>no</p></template>",
    "<noscript>no</noscript>",
    "<textarea>no</textarea>",
    "<dialog>no</dialog>",
    "<svg><text>no</text></svg>",
    "<select><option>no</option></select>",
    "<!-- no -->",
    "<div hidden><div></div><p>no</p><br>no</div>",
    '<img alt="no" src="x">',
  ])("does not have what is hidden: %s", (html) => {
    expect(textOfMarkup(`<p>before</p>${html}<p>after</p>`)).toBe("before\n\nafter");
  });

  it("has what only looks hidden", () => {
    expect(textOfMarkup('<p style="opacity:0.5">a</p><p aria-hidden="false">b</p><dialog open>c</dialog>')).toBe(
      "a\n\nb\n\nc",
    );
    const styles = [
      "background-color: transparent",
      "color: transparent; -webkit-background-clip: text",
      "height: 0",
      "height: 0.5em; overflow: hidden",
      "transform: scale(0.9)",
    ];
    for (const style of styles) expect(textOfMarkup(`<p style="${style}">a</p>`)).toBe("a");
    expect(textOfMarkup('<p class="sr-only-focusable">a</p>')).toBe("a");
  });

  it("keeps line ends where there is no markup at all", () => {
    expect(textOfMarkup("One &amp; two.\r\n\r\nThree < four.")).toBe("One & two.\n\nThree < four.");
    expect(lineOfMarkup(" A &quot;B&quot;\n <b>C</b> ")).toBe('A "B" C');
    expect(lineOfMarkup(" ")).toBeUndefined();
  });

  it("refuses a depth that no report has, at once", () => {
    expect(() => textOfMarkup("<i>".repeat(MARKUP_DEEPEST + 1))).toThrow("MARKUP_TOO_DEEP");
    expect(textOfMarkup(`${"<i>".repeat(MARKUP_DEEPEST)}x`)).toBe("x");
  });

  it("takes time by the length, whatever the markup is", () => {
    for (const piece of ["<p>", "a ", "<br>", "</p>", "<td>", "&amp;", "<", "<a b=", "<!--", "\u00ad", "<pre> "]) {
      const html = piece.repeat(Math.ceil(1_000_000 / piece.length));
      const from = process.cpuUsage();
      try {
        textOfMarkup(html);
      } catch (error) {
        expect(error).toMatchObject({ code: "MARKUP_TOO_DEEP" });
      }
      expect(process.cpuUsage(from).user / 1e6, piece).toBeLessThan(5);
    }
  });
});
