#!/usr/bin/env python3
"""Scores importing on other projects' test suites: python3 src/bench/suites.py [target/lectern] [--suite mozilla,trafilatura] [--sample N]

The suites and their scorer lie beside the repository, in ../shared/suites, and are nobody's to copy into it; where they
are missing that is said and nothing is measured. A third of the web pages, and half of the book files (--suite
docx,pdf,epub,odt,rtf), drawn by their names, were looked at by nobody who changed importing, and have a line of their
own. --out FILE keeps the rows of the files that may be looked at.
"""
import argparse
import hashlib
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
SUITES = ROOT.parent / "shared/suites"


def unseen(suite, name):
    book = suite in ("docx", "pdf", "epub", "odt", "rtf")
    drawn = int(hashlib.sha256((("books/" if book else "h6/") + name).encode()).hexdigest(), 16)
    return drawn % (2 if book else 3) == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("image", nargs="?", default="target/lectern")
    parser.add_argument("--suite", default="mozilla,trafilatura")
    parser.add_argument("--sample", type=int)
    parser.add_argument("--only", help="files whose names fit a regular expression")
    parser.add_argument("--out")
    given = parser.parse_args()
    if not (SUITES / "score.py").exists():
        print(f"skipped: no suites at {SUITES}")
        return
    sys.path.insert(0, str(SUITES))
    sys.dont_write_bytecode = True
    import score
    image = pathlib.Path(given.image)
    views = score.Views(image / "bin/lectern" if image.is_dir() else image)
    lines, kept = {}, []
    try:
        for suite in given.suite.split(","):
            rows = score.run_suite(suite, views, SUITES, only=given.only, sample=given.sample)
            seen = [r for r in rows if not unseen(suite, r["file"])]
            kept += seen
            for name, part in (("seen", seen), ("unseen", [r for r in rows if unseen(suite, r["file"])])):
                if part:
                    lines[f"{suite}, {name}"] = score.summary(part)
    finally:
        views.close()
    print(score.table(lines))
    if given.out:
        pathlib.Path(given.out).write_text(json.dumps(kept, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
