"""All of it, in one command: trunk, anneal, calibrate, where sentences begin, condense, export, model card.

    python -m sayso_training.recipe --data DATA --run runs/NAME [--open-data-only] [--out ../packages/reader/weights]

With --open-data-only the weights go to RUN/weights unless --out is given: the reader's own are the better ones.
A run that has a trunk already takes it; both kinds of run can share one with --trunk. With --go-on the weights that the
reader carries take the trunk's place: training goes on from the last good ones.
"""
import argparse
import subprocess
import sys
from pathlib import Path


def stage(module, *words):
    print("+", module, *words, flush=True)
    subprocess.run([sys.executable, "-m", f"sayso_training.{module}", *map(str, words)], check=True,
                   cwd=Path(__file__).parent.parent)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--trunk", type=Path, help="folder of a trunk that is trained already")
    parser.add_argument("--go-on", action="store_true", help="begin with the reader's own weights, not with a trunk")
    parser.add_argument("--open-data-only", action="store_true")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--trunk-minutes", type=float, default=46)
    parser.add_argument("--anneal-minutes", type=float, default=42)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--anneal", type=float, default=0.95, help="share of the annealing over which the rate falls")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    args = parser.parse_args()
    if args.go_on and args.open_data_only:
        parser.error("--go-on: the reader's own weights have seen the research-only sets; train open weights from a trunk")
    data, run = args.data.resolve(), args.run.resolve()
    weights = Path(__file__).parents[2] / "packages" / "reader" / "weights"
    out = (args.out or (run / "weights" if args.open_data_only else weights)).resolve()
    trunk = (args.trunk or run / "trunk").resolve()
    common = ("--data", data, "--threads", args.threads)
    start = trunk / "checkpoint.pt"
    if args.go_on:
        start = run / "recovered.pt"
        if not start.exists():
            stage("recover", "--data", data, "--weights", weights, "--out", start)
    elif not (trunk / "scores.json").exists():
        stage("train", *common, "--run", trunk, "--minutes", args.trunk_minutes, "--anneal", 0.001, "--open-data-only")
    stage("train", *common, "--run", run / "anneal", "--minutes", args.anneal_minutes, "--anneal", args.anneal,
          "--rate", args.rate, "--head-rate", args.head_rate, "--from", start,
          *(["--open-data-only"] if args.open_data_only else []))
    stage("calibrate", "--data", data, "--checkpoint", run / "anneal" / "checkpoint.pt")
    stage("begins", "--data", data, "--from", run / "anneal" / "checkpoint.pt", "--out", run / "begins" / "checkpoint.pt")
    stage("condense", "--data", data, "--from", run / "begins" / "checkpoint.pt", "--out", run / "condensed" / "checkpoint.pt")
    (run / "condensed" / "shifts.json").write_text((run / "anneal" / "shifts.json").read_text())
    stage("export", "--checkpoint", run / "condensed" / "checkpoint.pt", "--out", out)
    stage("card", "--data", data, "--run", run, "--out",
          run / "model-card.md" if args.open_data_only else Path(__file__).parents[2] / "packages" / "reader" / "model-card.md")


if __name__ == "__main__":
    main()
