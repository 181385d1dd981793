import { useLocation } from "preact-iso";

const PAGES = [
  ["/", "Stories"],
  ["/reports", "Reports"],
  ["/actors", "Actors"],
  ["/network", "Network"],
  ["/map", "Map"],
  ["/read", "Read"],
  ["/corrections", "Corrections"],
] as const;

/** The name of the house and the way to its rooms. */
export function Masthead() {
  const { path } = useLocation();
  return (
    <header class="masthead">
      <a class="skip" href="#content">
        To the content
      </a>
      <a class="name" href="/">
        sayso
      </a>
      <nav aria-label="Pages">
        {PAGES.map(([to, title]) => (
          <a key={to} href={to} aria-current={isAt(path, to) ? "page" : undefined}>
            {title}
          </a>
        ))}
      </nav>
    </header>
  );
}

function isAt(path: string, to: string): boolean {
  return to === "/" ? path === "/" || path.startsWith("/stories") : path === to || path.startsWith(`${to}/`);
}
