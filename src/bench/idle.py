#!/usr/bin/env python3
"""What an open screen takes of a processor while nobody does anything: python3 src/bench/idle.py target/lectern/bin/lectern [SECONDS]

The screen asks once a second whether others have written. Linux only: it reads /proc.
"""
import fcntl
import os
import pty
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time


def ticks(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def main():
    lectern = os.path.abspath(sys.argv[1])
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 60
    home = tempfile.mkdtemp()
    environment = {"HOME": home, "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    subprocess.run([lectern, "member", "add", "Ada"], env=environment, check=True, capture_output=True)
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(lectern, [lectern, "--as", "Ada"], environment)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def drain():
        try:
            while os.read(terminal, 65536):
                pass
        except OSError:
            pass

    threading.Thread(target=drain, daemon=True).start()
    time.sleep(15)
    before, begun = ticks(pid), time.monotonic()
    time.sleep(seconds)
    spent = (ticks(pid) - before) / os.sysconf("SC_CLK_TCK")
    gone = time.monotonic() - begun
    os.kill(pid, signal.SIGHUP)
    print(f"{spent:.2f} s of a processor in {gone:.0f} s: {100 * spent / gone:.2f} %")


main()
