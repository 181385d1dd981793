import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/source-serif-4/wght-italic.css";
import "./style/tokens.css";
import "./style/page.css";
import "./style/report.css";
import "./style/stories.css";
import "./style/drawn.css";
import { render } from "preact";
import { App } from "./app.js";
import { markPrinting } from "./shell/printing.js";
import { keepScroll } from "./shell/scroll.js";

const root = document.getElementById("app");
if (root) {
  keepScroll();
  markPrinting();
  render(<App />, root);
}
