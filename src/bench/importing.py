#!/usr/bin/env python3
"""Measures importing, in one run: python3 src/bench/importing.py [target/lectern] [--book FILE]

Each format is imported cold, in turn with calibre's ebook-convert --enable-heuristics and with pandoc where they are
installed; the ratios are Lectern's time to theirs, medians of the rounds. Then texts of 10 MB, with time and memory. The
book is made here, of invented words; --book takes a file of one's own instead, for plain text alone. Exit status 1 where
a budget is missed. The structure score is printed by org.lectern.importing.score.Table, a class of the tests. --suites
scores other projects' test suites instead, as suites.py does.
"""
import argparse
import os
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time
import zipfile

parser = argparse.ArgumentParser()
parser.add_argument("image", nargs="?", default="target/lectern")
parser.add_argument("--book", type=pathlib.Path)
parser.add_argument("--rounds", type=int, default=5)
parser.add_argument("--suites", action="store_true")
given = parser.parse_args()
if given.suites:
    sys.exit(subprocess.run([sys.executable, pathlib.Path(__file__).with_name("suites.py"), given.image]).returncode)
LECTERN = pathlib.Path(given.image).resolve() / "bin/lectern"
WORK = pathlib.Path(tempfile.mkdtemp(prefix="lectern-importing-"))
ENVIRONMENT = dict(os.environ, HOME=str(WORK), XDG_DATA_HOME=str(WORK / "data"), XDG_CONFIG_HOME=str(WORK / "config"),
                   XDG_STATE_HOME=str(WORK / "state"), XDG_CACHE_HOME=str(WORK / "cache"), LC_ALL="C.UTF-8",
                   QT_QPA_PLATFORM="offscreen")
SYLLABLES = "ba ben cor da fel gan ha jor ka lim mo nev ol pa ren sta tu ver wil yor".split()
CALIBRE, PANDOC = shutil.which("ebook-convert"), shutil.which("pandoc")
MOST_SECONDS, MOST_MB, MOST_RATIO = 10, 400, 0.25
missed = []


def words(rng, count):
    return [rng.choice(("the", "of", "and", "a", "to", "".join(rng.choices(SYLLABLES, k=rng.randint(1, 4)))))
            for _ in range(count)]


def paragraph(rng):
    return " ".join(" ".join(words(rng, 14)).capitalize() + "." for _ in range(5))


def chapters(rng, size):
    made, text = 0, []
    while made < size:
        text.append((" ".join(words(rng, 3)).title(), [paragraph(rng) for _ in range(12)]))
        made += sum(len(p) for p in text[-1][1])
    return text


def plain(book):
    return "\n\n".join(f"{i}. {title}\n\n" + "\n\n".join(paragraphs) for i, (title, paragraphs) in enumerate(book, 1))


def markdown(book):
    return "# A Book\n\n" + "\n\n".join(f"## {title}\n\n" + "\n\n".join(ps) for title, ps in book)


def html(book):
    body = "".join(f"<h2>{title}</h2>" + "".join(f"<p>{p}</p>" for p in ps) for title, ps in book)
    return f"<!DOCTYPE html><html><head><title>A Book</title></head><body><h1>A Book</h1>{body}</body></html>"


def epub(book, path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
        out.writestr("META-INF/container.xml", '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
        names = [f"c{i}.xhtml" for i in range(len(book))]
        items = "".join(f'<item id="c{i}" href="{n}" media-type="application/xhtml+xml"/>' for i, n in enumerate(names))
        spine = "".join(f'<itemref idref="c{i}"/>' for i in range(len(book)))
        out.writestr("b.opf", f'<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="i">x</dc:identifier><dc:title>A Book</dc:title><dc:language>en</dc:language></metadata><manifest><item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>{items}</manifest><spine>{spine}</spine></package>')
        links = "".join(f'<li><a href="{n}">{t}</a></li>' for n, (t, _) in zip(names, book))
        out.writestr("nav.xhtml", f'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>A Book</title></head><body><nav epub:type="toc"><ol>{links}</ol></nav></body></html>')
        for name, (title, ps) in zip(names, book):
            out.writestr(name, f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>{title}</title></head><body><h1>{title}</h1>{"".join(f"<p>{p}</p>" for p in ps)}</body></html>')


def docx(book, path):
    name = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    def para(text, style=""):
        style = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
        return f"<w:p>{style}<w:r><w:t>{text}</w:t></w:r></w:p>"
    body = para("A Book", "Title") + "".join(para(t, "Heading1") + "".join(map(para, ps)) for t, ps in book)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr("[Content_Types].xml", '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
        out.writestr("_rels/.rels", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
        out.writestr("word/document.xml", f"<w:document {name}><w:body>{body}</w:body></w:document>")
        out.writestr("word/styles.xml", f'<w:styles {name}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>')


def run(command):
    """Wall seconds and the most memory in MB; nothing and the last words where it failed."""
    start = time.perf_counter()
    done = subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = done.stderr.read().decode(errors="replace")
    _, status, used = os.wait4(done.pid, 0)
    seconds = time.perf_counter() - start
    if status != 0:
        return None, said.strip().splitlines()[-1:] or ["failed"]
    return seconds, used.ru_maxrss / 1024


def lectern(path):
    database = WORK / f"db{random.random()}.db"
    return [str(LECTERN), "--db", str(database), "import", str(path)]


def compare(path):
    figures = {"lectern": [], "calibre": [], "pandoc": []}
    out = WORK / "out.epub"
    source = {".md": "markdown", ".txt": "markdown", ".html": "html", ".epub": "epub", ".docx": "docx"}[path.suffix]
    commands = {"lectern": lambda: lectern(path)}
    if CALIBRE:
        commands["calibre"] = lambda: [CALIBRE, str(path), str(out), "--enable-heuristics"]
    if PANDOC:
        commands["pandoc"] = lambda: [PANDOC, "-f", source, str(path), "-o", str(WORK / "pandoc.epub")]
    for _ in range(given.rounds):
        for name, command in commands.items():
            seconds, _ = run(command())
            if seconds:
                figures[name].append(seconds)
    return {name: statistics.median(found) if found else None for name, found in figures.items()}


def shown(figure, unit=""):
    return "" if figure is None else f"{figure:.2f}{unit}"


def formats():
    book = chapters(random.Random(1), 113_000)
    files = {"plain text": WORK / "book.txt", "Markdown": WORK / "book.md", "HTML": WORK / "book.html",
             "EPUB": WORK / "book.epub", "DOCX": WORK / "book.docx"}
    files["plain text"].write_text(plain(book))
    files["Markdown"].write_text(markdown(book))
    files["HTML"].write_text(html(book))
    epub(book, files["EPUB"])
    docx(book, files["DOCX"])
    if given.book:
        files = {"plain text": pathlib.Path(shutil.copy(given.book, WORK / "book.txt"))}
    print("| 113 KB of | Lectern s | calibre s | pandoc s | to calibre | to pandoc |")
    print("| --- | ---: | ---: | ---: | ---: | ---: |")
    for name, path in files.items():
        found = compare(path)
        own, calibre, pandoc = found["lectern"], found["calibre"], found["pandoc"]
        ratio = own / calibre if own and calibre else None
        print(f"| {name} | {shown(own)} | {shown(calibre)} | {shown(pandoc)} | {shown(ratio, '×')} | "
              f"{shown(own / pandoc if own and pandoc else None, '×')} |", flush=True)
        if name == "plain text" and ratio and ratio > MOST_RATIO:
            missed.append(f"plain text takes {ratio:.2f} of calibre's time, more than {MOST_RATIO}")


def large():
    rng = random.Random(2)
    base = [paragraph(rng) for _ in range(2_000)]
    prose = []
    while sum(map(len, prose)) < 10_000_000:
        prose.extend(rng.sample(base, 1_000))
    wrapped = "\n\n".join(textwrap.fill(p, 64) for p in prose)
    lines = wrapped.split("\n")
    cases = {
        "prose, unwrapped": "\n\n".join(prose),
        "prose, wrapped": wrapped,
        "pages of 36 lines": "\f".join("\n".join(lines[i:i + 36]) for i in range(0, len(lines), 36)),
        "spaces swallowed": "\n\n".join(re.sub(" (?=[a-z])", lambda m: "" if rng.random() < 0.2 else " ", p) for p in prose),
        "one word a line": "\n".join(words(rng, 1_800_000)),
        "20,000 headings": "\n\n".join(f"{i}. {prose[i % 900][:30].title()}\n\n{prose[i % 900][:450]}." for i in range(1, 20_001)),
    }
    print("\n| 10 MB of | s | MB |\n| --- | ---: | ---: |")
    for name, text in cases.items():
        path = WORK / "large.txt"
        path.write_text(text[:10_000_000])
        seconds, memory = run(lectern(path))
        if seconds is None:
            print(f"| {name} | refused: {memory[0]} | |")
            continue
        print(f"| {name} | {seconds:.1f} | {memory:.0f} |", flush=True)
        if seconds > MOST_SECONDS or memory > MOST_MB:
            missed.append(f"{name}: {seconds:.1f} s, {memory:.0f} MB")


try:
    formats()
    large()
finally:
    shutil.rmtree(WORK, ignore_errors=True)
for each in missed:
    print("MISSED " + each)
sys.exit(1 if missed else 0)
