/** How the page of the API looks; it stands within the page, as the pages of the reports may be missing. */
export const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; }
a { color: LinkText; }
body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem; }
h1 small { font-weight: normal; font-size: 1rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; text-transform: capitalize; }
nav a { margin-right: 0.75rem; }
details { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
summary { padding: 0.5rem 0; cursor: pointer; }
summary span { margin-left: 0.5rem; }
summary em { font-size: 0.85rem; }
code, pre { font: 0.875rem/1.5 ui-monospace, monospace; }
pre { overflow-x: auto; padding: 0.75rem; background: color-mix(in srgb, currentColor 7%, transparent); }
pre i { opacity: 0.75; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; font-weight: normal; }
h4 { margin: 1rem 0 0; }
.type { margin: 0.25rem 0; font-size: 0.85rem; }
:target { background: color-mix(in srgb, Highlight 25%, transparent); }
`;
