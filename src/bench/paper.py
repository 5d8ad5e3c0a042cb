#!/usr/bin/env python3
"""Measures what goes on paper with the built image: python3 src/bench/paper.py [target/lectern]

A handout as PDF is made side by side, in turn, with pandoc and WeasyPrint setting the same handout's Markdown, so that a slow
machine slows both; without them that comparison is left out, saying so. Figures are medians. Exit status 1 where a budget
is missed.
"""
import os
import pathlib
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

IMAGE = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "target/lectern").resolve()
LECTERN = str(IMAGE / "bin/lectern")
WORK = pathlib.Path(tempfile.mkdtemp(prefix="lectern-paper-"))
ENVIRONMENT = dict(os.environ, HOME=str(WORK), XDG_DATA_HOME=str(WORK / "data"), XDG_CONFIG_HOME=str(WORK / "config"),
                   XDG_STATE_HOME=str(WORK / "state"), LECTERN_DB=str(WORK / "group.db"), LC_ALL="C.UTF-8", LECTERN_MEMBER="Ada")
ROUNDS = 7
missed = []


def budget(what, figure, limit, unit):
    verdict = "ok" if figure <= limit else "MISSED"
    if figure > limit:
        missed.append(what)
    print(f"{what:<58} {figure:8.2f} {unit:<3} (budget {limit:g})  {verdict}")


def run(*arguments):
    done = subprocess.run([LECTERN, *map(str, arguments)], env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"lectern {' '.join(map(str, arguments))}: {done.stderr}")


def seconds(*command):
    start = time.perf_counter()
    subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def book(name, words, chapters):
    """A book of invented words, chapter by chapter."""
    chance = random.Random(4)
    stems = ["lan", "ter", "mi", "dor", "sel", "ka", "ven", "tho", "ri", "pal", "on", "ger"]
    vocabulary = ["".join(chance.choice(stems) for _ in range(chance.randint(1, 3))) for _ in range(900)]
    text = [f"# {name}\n"]
    for chapter in range(1, chapters + 1):
        text.append(f"## Chapter {chapter}\n")
        for _ in range(words // chapters // 90):
            text.append(" ".join(chance.choice(vocabulary) for _ in range(90)).capitalize() + ".\n")
    path = WORK / (name.lower() + ".md")
    path.write_text("\n".join(text), encoding="utf-8")
    return path


def group():
    run("member", "add", "Ada", "--role", "facilitator")
    run("import", book("Bench", 18000, 12))
    run("import", book("Tome", 120000, 30))
    for chapter in range(1, 4):
        for paragraph in range(1, 5):
            run("note", "add", "bench", f"{chapter}.{paragraph}", f"Who says so at {paragraph}?", "--mark", "?", "--audience", "group")
            run("question", "add", "bench", f"{chapter}.{paragraph}", f"What would have to be true for {chapter}.{paragraph} to hold?")
    run("session", "add", "--on", "2030-01-03T19:00", "--zone", "Europe/London", "--read", "bench:1-3")
    run("handout", "1", "-o", WORK / "handout.md")


def handouts():
    other = shutil.which("pandoc") and shutil.which("weasyprint")
    pdf, html, theirs = [], [], []
    for _ in range(ROUNDS):
        pdf.append(seconds(LECTERN, "handout", "1", "--force", "-o", str(WORK / "ours.pdf")))
        html.append(seconds(LECTERN, "handout", "1", "--force", "-o", str(WORK / "ours.html")))
        if other:
            theirs.append(seconds("pandoc", str(WORK / "handout.md"), "-o", str(WORK / "theirs.pdf"), "--pdf-engine=weasyprint",
                                  "--metadata=title:Handout"))
    ours = statistics.median(pdf)
    print(f"a handout as PDF {ours * 1000:.0f} ms" + (f", pandoc with WeasyPrint {statistics.median(theirs) * 1000:.0f} ms" if other else ""))
    if other:
        budget("a handout as PDF, against pandoc with WeasyPrint", ours / statistics.median(theirs), 0.8, "x")
    else:
        print("no pandoc with weasyprint here: the comparison is left out")
    budget("a handout as HTML", statistics.median(html), 0.4, "s")


def edition():
    time_taken = seconds(LECTERN, "print", "tome", "--force", "-o", str(WORK / "tome.pdf"))
    budget("a reader's edition of 120,000 words", time_taken, 20, "s")
    budget("memory it took, at most", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, 500, "MB")


def main():
    group()
    handouts()
    edition()
    shutil.rmtree(WORK, ignore_errors=True)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
