#!/usr/bin/env python3
"""Scores importing on other projects' test suites: python3 src/bench/suites.py [target/lectern] [--suite mozilla,trafilatura] [--sample N]

The suites and their scorer lie beside the repository, in ../shared/suites, and are nobody's to copy into it; where they
are missing that is said and nothing is measured. A third of each suite's files, drawn by their names, was looked at by
nobody who changed importing, and has a line of its own.
"""
import argparse
import hashlib
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SUITES = ROOT.parent / "shared/suites"


def unseen(name):
    return int(hashlib.sha256(("h6/" + name).encode()).hexdigest(), 16) % 3 == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("image", nargs="?", default="target/lectern")
    parser.add_argument("--suite", default="mozilla,trafilatura")
    parser.add_argument("--sample", type=int)
    given = parser.parse_args()
    if not (SUITES / "score.py").exists():
        print(f"skipped: no suites at {SUITES}")
        return
    sys.path.insert(0, str(SUITES))
    sys.dont_write_bytecode = True
    import score
    image = pathlib.Path(given.image)
    views = score.Views(image / "bin/lectern" if image.is_dir() else image)
    lines = {}
    try:
        for suite in given.suite.split(","):
            rows = score.run_suite(suite, views, SUITES, sample=given.sample)
            for name, part in (("seen", [r for r in rows if not unseen(r["file"])]),
                               ("unseen", [r for r in rows if unseen(r["file"])])):
                if part:
                    lines[f"{suite}, {name}"] = score.summary(part)
    finally:
        views.close()
    print(score.table(lines))


if __name__ == "__main__":
    main()
