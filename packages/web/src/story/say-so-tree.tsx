import type { FoundReport, SaySo } from "../api/answers.js";
import { StandingWord } from "../report/standing-word.js";
import { Folded } from "../shell/folded.js";
import { dayWords } from "../time/days.js";

interface Props {
  readonly saysos: readonly SaySo[];
  readonly reports: ReadonlyMap<string, FoundReport>;
}

/** What is shown before it is unfolded: a story may be told by a thousand reports. */
const MOST_SOURCES = 12;
const MOST_PATHS = 6;

/** Whose word a story rests on: from each independent source down to the reports that pass it on. */
export function SaySoTree({ saysos, reports }: Props) {
  // The named sources are the count; vague ones stand apart, below.
  const ordered = [...saysos].sort((a, b) => Number(a.source.vague) - Number(b.source.vague));
  return (
    <ol class="tree">
      <Folded items={ordered} most={MOST_SOURCES} noun="sources">
        {(sayso) => (
          <li
            key={`${sayso.source.name}:${sayso.source.vague}`}
            data-standing={sayso.standing}
            data-vague={sayso.source.vague}
          >
            <p class="tree-source">
              {sayso.source.actor ? (
                <a href={`/actors/${encodeURIComponent(sayso.source.actor)}`}>{sayso.source.name}</a>
              ) : (
                sayso.source.name
              )}{" "}
              <StandingWord standing={sayso.standing} />
              {sayso.source.vague && <span class="vague">not counted: names nobody</span>}
            </p>
            <ul>
              <Folded items={echoesFolded(sayso.paths, reports)} most={MOST_PATHS} noun="reports">
                {({ path, report, copies }) => (
                  <li key={`${path.report}:${path.event}`}>
                    <PathWords chain={path.chain} />
                    <ReportLink id={path.report} event={path.event} report={report} />
                    {copies.length > 0 && (
                      <details class="copies">
                        <summary>
                          {copies.length} {copies.length === 1 ? "copy" : "copies"}
                        </summary>
                        <ul>
                          {copies.map((copy) => (
                            <li key={`${copy.report}:${copy.event}`}>
                              <ReportLink id={copy.report} event={copy.event} report={reports.get(copy.report)} />
                            </li>
                          ))}
                        </ul>
                      </details>
                    )}
                  </li>
                )}
              </Folded>
            </ul>
          </li>
        )}
      </Folded>
    </ol>
  );
}

/** Those between the source and the outlet; the source heads the branch, the outlet ends it. */
function PathWords({ chain }: { readonly chain: readonly string[] }) {
  const between = chain.slice(1, -1);
  return between.length ? <span class="through">through {between.join(", through ")} — </span> : null;
}

interface LinkProps {
  readonly id: string;
  readonly event: string;
  readonly report: FoundReport | undefined;
}

function ReportLink({ id, event, report }: LinkProps) {
  const to = `/reports/${encodeURIComponent(id)}?fact=${encodeURIComponent(event)}`;
  return (
    <a href={to} dir="auto">
      {report?.agency ?? "a report"}
      {report?.published && <span class="when">, {dayWords(report.published)}</span>}
      {report?.title && <span class="title">: {report.title}</span>}
    </a>
  );
}

type Path = SaySo["paths"][number];

/** One path an echo group, its likely origin first; the others under it. */
function echoesFolded(paths: readonly Path[], reports: ReadonlyMap<string, FoundReport>) {
  const groups = new Map<string, Path[]>();
  for (const path of paths) {
    const echo = reports.get(path.report)?.echo ?? path.report;
    groups.set(echo, [...(groups.get(echo) ?? []), path]);
  }
  return [...groups.values()].flatMap((group) => {
    const path = group.find(({ report }) => reports.get(report)?.origin === report) ?? group[0];
    if (!path) return [];
    const copies = group.filter(({ report }) => report !== path.report);
    return [{ path, report: reports.get(path.report), copies }];
  });
}
