import { expect, it } from "vitest";
import { sectionOf, withSection } from "./section.js";

const PAGE = "# Speed\n\nWords.\n\n## One\n\n1\n\n### More\n\n## Two\n\n2\n";

it("replaces a section and leaves the others", () => {
  expect(withSection(PAGE, "## One", "\n11\n\n")).toBe("# Speed\n\nWords.\n\n## One\n\n11\n\n## Two\n\n2\n");
  expect(withSection(PAGE, "## Two", "22")).toBe(PAGE.replace("2\n", "22\n"));
  expect(withSection(PAGE, "## Three", "3\n")).toBe(`${PAGE}\n## Three\n\n3\n`);
  expect(sectionOf(PAGE, "## One")).toBe("1\n\n### More");
  expect(sectionOf(PAGE, "## T")).toBeUndefined();
});
