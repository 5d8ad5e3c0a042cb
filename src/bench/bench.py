#!/usr/bin/env python3
"""Measures the built image against its budgets, in one run: python3 src/bench/bench.py [target/lectern] [--shelf] [--group]

Starts are compared with a hello-world class on the same runtime and flags, in turn, so that a slow machine slows both;
figures are medians. The book is made here, of invented words. --shelf adds a shelf of ten million words, which takes some
minutes to import. --only=NAME,… measures only some of: starts, keys, search, together, group; --group is --only=group. Exit status 1
where a budget is missed.

What a line of scrolling needs, against which the bytes written for it are counted: the UTF-8 of the cells that differ from
those before, and one cursor move (ESC [ row ; column H) for each run of them in a row.
"""
import fcntl
import itertools
import os
import pathlib
import pty
import random
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time

ONLY = {"group"} if "--group" in sys.argv else {name for argument in sys.argv[1:] if argument.startswith("--only=") for name in argument[7:].split(",")}
FOLDERS = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
IMAGE = pathlib.Path(FOLDERS[0] if FOLDERS else "target/lectern").resolve()
LECTERN = IMAGE / "bin/lectern"
HERE = pathlib.Path(__file__).resolve().parent
WORK = pathlib.Path(tempfile.mkdtemp(prefix="lectern-bench-"))
ENVIRONMENT = dict(os.environ, HOME=str(WORK), XDG_DATA_HOME=str(WORK / "data"), XDG_CONFIG_HOME=str(WORK / "config"),
                   XDG_STATE_HOME=str(WORK / "state"), LECTERN_DB=str(WORK / "group.db"), LC_ALL="C.UTF-8",
                   TERM="xterm-256color", LECTERN_MEMBER="Ada")
ESCAPES = re.compile(rb"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b[()][A-Z0-9]|\x1b[=>]")
ROUNDS = 9
TOGETHER = 5
missed = []


def budget(what, figure, limit, unit):
    verdict = "ok" if figure <= limit else "MISSED"
    if figure > limit:
        missed.append(what)
    print(f"{what:<58} {figure:8.2f} {unit:<3} (budget {limit:g})  {verdict}")


def run(*arguments):
    done = subprocess.run([str(LECTERN), *map(str, arguments)], env=ENVIRONMENT, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"lectern {' '.join(map(str, arguments))}: {done.stderr}")
    return done.stdout


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


class Cells:
    """What a terminal shows after what was sent to it: a character and its attributes in each cell. Knows what Lectern sends."""

    SEQUENCE = re.compile(r"\x1b\[([?>0-9;]*)([ -/]*)([@-~])|\x1b\][^\x07]*\x07|\x1b[()].|\x1b[=>78]|\x1b.")

    def __init__(self, columns, rows):
        self.columns, self.rows = columns, rows
        self.cells = [[(" ", "")] * columns for _ in range(rows)]
        self.row = self.column = 0
        self.ink = ""
        self.rest = b""

    def take(self, data):
        data = self.rest + data
        keep = data.rfind(b"\x1b", max(0, len(data) - 40))
        if keep >= 0 and not self.SEQUENCE.match(data[keep:].decode("utf-8", "replace")):
            data, self.rest = data[:keep], data[keep:]
        else:
            self.rest = b""
        while data and data[-1] >= 0x80 and len(data.decode("utf-8", "ignore").encode()) < len(data):
            data, self.rest = data[:-1], data[-1:] + self.rest
        text, at = data.decode("utf-8"), 0
        while at < len(text):
            found = self.SEQUENCE.match(text, at)
            if found:
                self.obey(found.group(1) or "", found.group(3) or "")
                at = found.end()
                continue
            if text[at] == "\r":
                self.column = 0
            elif text[at] == "\n":
                self.row = min(self.rows - 1, self.row + 1)
            elif text[at] >= " ":
                self.cells[self.row][min(self.column, self.columns - 1)] = (text[at], self.ink)
                self.column += 1
            at += 1

    def obey(self, parameters, command):
        numbers = [int(n) if n else 0 for n in parameters.lstrip("?>").split(";")]
        if command == "m":
            self.ink = "" if parameters in ("", "0") else parameters
        elif command == "H":
            self.row, self.column = max(numbers[0], 1) - 1, max(numbers[1] if len(numbers) > 1 else 1, 1) - 1
        elif command == "G":
            self.column = max(numbers[0], 1) - 1
        elif command == "C":
            self.column += max(numbers[0], 1)
        elif command == "K":
            self.cells[self.row][self.column:] = [(" ", "")] * (self.columns - self.column)
        elif command == "J":
            self.cells = [[(" ", "")] * self.columns for _ in range(self.rows)]

    def need(self, before):
        """Bytes that the changes since then need, and how many rows differ."""
        count = rows = 0
        for number, (row, old) in enumerate(zip(self.cells, before)):
            running = False
            rows += row != old
            for column, (cell, was) in enumerate(zip(row, old)):
                if cell != was:
                    count += len(cell[0].encode()) + (0 if running else len(f"\x1b[{number + 1};{column + 1}H"))
                running = cell != was
        return count, rows


class Screen:
    """Lectern in a terminal of its own."""

    def __init__(self, *arguments, columns=100, rows=30):
        self.seen = b""
        self.unread = bytearray()
        self.cells = Cells(columns, rows)
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.execve(LECTERN, [str(LECTERN), *arguments], ENVIRONMENT)
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def until(self, words, limit=20):
        end = time.perf_counter() + limit
        while words not in ESCAPES.sub(b"", self.seen):
            if not self.read(end - time.perf_counter()):
                sys.exit(f"the screen never showed {words!r}: {ESCAPES.sub(b'', self.seen)[-400:]!r}")

    def read(self, wait):
        ready, _, _ = select.select([self.terminal], [], [], max(0, wait))
        if not ready:
            return 0
        try:
            data = os.read(self.terminal, 1 << 16)
        except OSError:
            return 0
        self.seen = (self.seen + data)[-(1 << 20):]
        self.unread += data
        return len(data)

    def shown(self):
        """The cells as they are now."""
        self.cells.take(bytes(self.unread))
        self.unread.clear()
        return self.cells

    def press(self, keys, patience=0.25):
        """Sends keys; gives back the seconds until the last byte of the answer, and its bytes; none where nothing changed."""
        start = last = time.perf_counter()
        os.write(self.terminal, keys)
        count = self.read(patience)
        last = time.perf_counter()
        while True:
            more = self.read(0.004)
            if not more:
                return last - start, count
            count += more
            last = time.perf_counter()

    def resident(self):
        for line in pathlib.Path(f"/proc/{self.child}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        return 0.0

    def end(self):
        os.write(self.terminal, b"\x1b\x1bqqqq")
        deadline = time.perf_counter() + 5
        while time.perf_counter() < deadline:
            self.read(0.05)
            done, _ = os.waitpid(self.child, os.WNOHANG)
            if done:
                os.close(self.terminal)
                return
        os.kill(self.child, signal.SIGTERM)
        os.waitpid(self.child, 0)
        os.close(self.terminal)


def book(words=18000, chapters=12):
    """A book of invented words, chapter by chapter."""
    chance = random.Random(4)
    stems = ["lan", "ter", "mi", "dor", "sel", "ka", "ven", "tho", "ri", "pal", "on", "ger"]
    vocabulary = ["".join(chance.choice(stems) for _ in range(chance.randint(1, 3))) for _ in range(900)]
    text = ["# The Bench\n"]
    for chapter in range(1, chapters + 1):
        text.append(f"## Chapter the {chapter}th\n")
        for _ in range(words // chapters // 90):
            sentence = " ".join(chance.choice(vocabulary) for _ in range(90))
            text.append(f"Firstwords {sentence}.\n")
    path = WORK / "bench.md"
    path.write_text("\n".join(text), encoding="utf-8")
    return path


def javac():
    jdks = [os.environ.get("JAVA_HOME", "")] + sorted(map(str, pathlib.Path("/usr/lib/jvm").glob("*25*")))
    return str(next((pathlib.Path(j) / "bin/javac" for j in jdks if j and "25" in j and (pathlib.Path(j) / "bin/javac").exists()), None)
               or shutil.which("javac"))


def jars():
    return re.search(r'-cp "([^"]*)"', LECTERN.read_text(encoding="utf-8")).group(1).replace("$lib", str(IMAGE / "lib"))


def hello():
    subprocess.run([javac(), "--release", "21", "-d", str(WORK), str(HERE / "Hello.java")], check=True)
    cache = IMAGE / "lib/screen.aot"
    flags = ([f"-XX:AOTCache={cache}"] if cache.exists() else []) + ["-Xlog:disable", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xss2m", "-Xms24m", "-Xmn12m"]
    java = str(IMAGE / "runtime/bin/java")
    return [java, *flags, "-cp", f"{jars()}:{WORK}", "Hello"], [java, *flags[1:], "-cp", str(WORK), "Hello"]


def starts():
    base, bare = hello()
    figures = {"hello": [], "bare": [], "version": [], "page": []}
    for _ in range(ROUNDS):
        figures["hello"].append(seconds(base))
        figures["bare"].append(seconds(bare))
        figures["version"].append(seconds([str(LECTERN), "--version"]))
        start = time.perf_counter()
        screen = Screen("read", "the-bench:3.1")
        screen.until(b"Firstwords")
        figures["page"].append(time.perf_counter() - start)
        screen.end()
    middle = {name: statistics.median(values) for name, values in figures.items() if values}
    print(f"hello {middle['hello'] * 1000:.0f} ms ({middle['bare'] * 1000:.0f} without our cache and class path), --version {middle['version'] * 1000:.0f} ms, first page {middle['page'] * 1000:.0f} ms")
    budget("lectern --version, against hello", middle["version"] / middle["hello"], 2, "x")
    budget("exec to the text of the book's page, against hello", middle["page"] / middle["hello"], 5, "x")
    budget("the same, against hello without our cache", middle["page"] / middle["bare"], 5, "x")


def keys():
    screen = Screen("read", "the-bench:1.1")
    screen.until(b"Firstwords")
    screen.press(b"j")
    lines, pages = [], []
    ratios = []
    for _ in range(300):
        before = [list(row) for row in screen.shown().cells]
        lines.append(screen.press(b"j"))
        needed, rows = screen.shown().need(before)
        if rows > 15:
            ratios.append((lines[-1][1] / needed, lines[-1][1], needed))
    for turn in range(2000):
        pages.append(screen.press(b" " if turn % 60 < 30 else b"b"))
    lines = [(s, b) for s, b in lines if b]
    pages = [(s, b) for s, b in pages if b]
    ratio, sent, needed = sorted(ratios)[len(ratios) // 2]
    print(f"bytes for a line of scrolling: {sent}, where {needed} are needed; the worst of {len(ratios)}: {max(ratios)[0]:.2f} x")
    budget("bytes for a line of scrolling, against what it needs", ratio, 2, "x")
    budget("key to screen, a line, median", statistics.median(s for s, _ in lines) * 1000, 5, "ms")
    ordered = sorted(s * 1000 for s, _ in pages)
    budget("key to screen, a page, median", statistics.median(ordered), 2, "ms")
    budget("key to screen, a page, p99", ordered[int(len(ordered) * 0.99)], 8, "ms")
    for _ in range(3):
        screen.press(b"aHalf a thought, and then the other half.\x13")
        screen.press(b"/ter\r")
        screen.press(b"nnn")
        screen.press(b"t")
        screen.press(b"\x1b")
    budget("resident after an hour's reading by script", screen.resident(), 130, "MB")
    screen.end()


def search():
    """From the last letter typed behind / to the picture with the first hit lit, in a book just opened and one read for a while."""
    prompts, first, later = [], [], []
    for word in (b"terka", b"sel", b"dor", b"lan", b"onger", b"firstwords", b"pal"):
        screen = Screen("read", "the-bench:1.1")
        screen.until(b"Firstwords")
        screen.press(b"j")
        prompts.append(screen.press(b"/", 3)[0] * 1000)
        for turn, letter in enumerate(word.decode()):
            taken, count = screen.press(letter.encode(), 3)
            if not count:
                sys.exit(f"search for {word.decode()} shows nothing for {letter}: {ESCAPES.sub(b'', screen.seen[-600:])!r}")
            (later if turn else first).append(taken * 1000)
        if b" of " not in ESCAPES.sub(b"", screen.seen[-20000:]) and b"not found" not in screen.seen[-20000:]:
            sys.exit("search lights nothing")
        screen.end()
    budget("/ to its prompt, median", statistics.median(prompts), 10, "ms")
    budget("first letter of a search of the book to the hit lit, median", statistics.median(first), 10, "ms")
    budget("each letter after it, median", statistics.median(later), 10, "ms")
    print(f"the fastest: / {min(prompts):.1f} ms, first letter {min(first):.1f} ms, a letter after it {min(later):.1f} ms; the slowest of these {max(later):.1f} ms")


def volumes(count=100, words=100_000):
    """Books whose words are as unevenly common as a language's: the first of them is "the"."""
    chance = random.Random(10)
    stems = ["lan", "ter", "mi", "dor", "sel", "ka", "ven", "tho", "ri", "pal", "on", "ger", "qua", "bel", "fo"]
    made = {"".join(chance.choice(stems) for _ in range(chance.randint(2, 5))) for _ in range(30_000)}
    vocabulary = ["the", "of", "and", "to", "in", "a", "is", "that"] + sorted(made)
    weights = list(itertools.accumulate(1 / (place + 1.5) for place in range(len(vocabulary))))
    for volume in range(1, count + 1):
        text = [f"# Volume {volume}\n"]
        for part in range(1, 21):
            text.append(f"## Part the {part}th\n")
            for _ in range(words // 20 // 100):
                text.append("Here " + " ".join(chance.choices(vocabulary, cum_weights=weights, k=99)) + ".\n")
        path = WORK / f"volume-{volume}.md"
        path.write_text("\n".join(text), encoding="utf-8")
        yield path


def shelf():
    """Search over ten million words, asked and answered on the screen."""
    start = time.perf_counter()
    paths = list(volumes())
    for first in range(0, len(paths), 20):
        run("import", *paths[first:first + 20])
    print(f"ten million words imported in {time.perf_counter() - start:.0f} s")
    screen = Screen("read", "volume-7:3.1")
    screen.until(b"Here")
    screen.press(b"1")
    for words in (b"the", b"of the", b"here", b"that is", b"terka", b"lanter"):
        times = []
        for _ in range(5):
            screen.press(b"/" + words)
            begun = time.perf_counter()
            os.write(screen.terminal, b"\r")
            screen.seen = b""
            screen.until(b"Found")
            times.append(time.perf_counter() - begun)
            screen.press(b"q")
        budget(f"searching the shelf for {words.decode()}", statistics.median(times) * 1000, 100, "ms")
    budget("resident with that shelf open", screen.resident(), 120, "MB")
    screen.end()


def together():
    """Two processes write notes on one database: none is lost, and none waits long."""
    waits, failures = [], []

    def write(name):
        for turn in range(20):
            start = time.perf_counter()
            done = subprocess.run([str(LECTERN), "note", "add", "the-bench", "2.1", f"{name} {turn}", "--as", name],
                                  env=ENVIRONMENT, capture_output=True, text=True)
            waits.append(time.perf_counter() - start)
            if done.returncode != 0:
                failures.append(done.stderr)

    run("member", "add", "Ben")
    before = run("note", "list", "--as", "Ada", "--json").count('"note"') + run("note", "list", "--as", "Ben", "--json").count('"note"')
    writers = [threading.Thread(target=write, args=(name,)) for name in ("Ada", "Ben")]
    [w.start() for w in writers]
    [w.join() for w in writers]
    after = run("note", "list", "--as", "Ada", "--json").count('"note"') + run("note", "list", "--as", "Ben", "--json").count('"note"')
    budget("notes lost of 40 by two processes", 40 - (after - before) + len(failures), 0, "")
    budget("longest whole command among them", max(waits), 1, "s")


def group():
    """Planning, and fifty members in ten processes on one database.

    A write transaction's time is that of one call that keeps a note: from asking for the turn, through all waiting, to the
    commit that is on the disk. All ten processes have started and opened the file before the first of them writes; then each
    member writes twenty notes without a pause, the first of which runs code that has never run before.
    """
    subprocess.run([javac(), "-cp", jars(), "-d", str(WORK), str(HERE / "Together.java")], check=True)
    cache = IMAGE / "lib/commands.aot"
    command = [str(IMAGE / "runtime/bin/java"), *([f"-XX:AOTCache={cache}"] if cache.exists() else []), "-Xlog:disable",
               "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
               f"-Dorg.sqlite.lib.path={IMAGE / 'lib'}", f"-Dorg.sqlite.lib.name={next((IMAGE / 'lib').glob('libsqlitejdbc.*')).name}",
               "-cp", f"{jars()}:{WORK}", "Together"]
    plans = [float(line) for line in subprocess.run([*command, "plan"], capture_output=True, text=True, check=True).stdout.split()]
    budget("planning 500 chapters over 60 sessions, the first time", plans[0], 50, "ms")
    for turn in range(TOGETHER):
        waits = sorted(fifty(command))
        budget("notes lost of 1000 by fifty members in ten processes", 1000 - len(waits), 0, "")
        print(f"a write transaction among them: median {statistics.median(waits):.0f} ms, longest {waits[-1]:.0f} ms")
        budget("a write transaction among them, p99", waits[int(len(waits) * 0.99)], 250, "ms")


def fifty(command):
    writers = [subprocess.Popen([*command, "write", str(WORK / "group.db"), "the-bench", "5", "20"],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(10)]
    for writer in writers:
        if writer.stdout.readline() != "ready\n":
            sys.exit("a writer didn't start")
    for writer in writers:
        writer.stdin.write("go\n")
        writer.stdin.flush()
    return [float(line) for writer in writers for line in writer.communicate()[0].split()]


def main():
    path = book()
    print(f"a book of {path.stat().st_size // 1000} KB")
    run("member", "add", "Ada", "--role", "facilitator")
    run("import", path)
    for measure in (starts, keys, search, together, group):
        if not ONLY or measure.__name__ in ONLY:
            measure()
    if "--shelf" in sys.argv:
        shelf()
    shutil.rmtree(WORK, ignore_errors=True)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
