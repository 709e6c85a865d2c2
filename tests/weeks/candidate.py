"""A candidate who practises for six weeks: a script with weaknesses that are known beforehand, through the real binary.

Nothing here looks into the program: it is told what time it is by REHEARSE_CLOCK, types what a person would type, and reads what
is printed. Solutions come from the bank's own submissions, right and wrong ones.
"""
import json
import os
import pty
import random
import re
import select
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

BOOT = 10_000_000  # ms: what CLOCK_BOOTTIME shows on the first morning


class Clock:
    """The wall and the boot clock of the program, in a file."""

    def __init__(self, file, start):
        self.file, self.start, self.now = file, start, start
        self.tell()

    def tell(self):
        wall = int(self.now.timestamp() * 1000)
        boot = BOOT + int((self.now - self.start).total_seconds() * 1000)
        self.file.write_text(f"{wall} {boot} boot-1\n")

    def pass_minutes(self, minutes):
        self.now += timedelta(minutes=minutes)
        self.tell()

    def go_to(self, moment):
        assert moment >= self.now, "time does not run backwards"
        self.now = moment
        self.tell()


class Failed(Exception):
    pass


class Rehearse:
    """The program, in folders of its own."""

    def __init__(self, binary, home, clock, cache):
        self.binary, self.clock = binary, clock
        self.environment = dict(os.environ, REHEARSE_CLOCK=str(clock.file), XDG_CACHE_HOME=str(cache), NO_COLOR="1", TERM="xterm",
                                REHEARSE_EDITOR="true", VISUAL="true", EDITOR="true")
        for name in ("DATA", "CONFIG", "STATE"):
            self.environment[f"XDG_{name}_HOME"] = str(home / name.lower())
        self.commands = 0

    def run(self, *words, allowed=(0,)):
        self.commands += 1
        done = subprocess.run([self.binary, *words, "--no-input"], capture_output=True, text=True, env=self.environment,
                              stdin=subprocess.DEVNULL, check=False)
        if done.returncode not in allowed:
            raise Failed(f"rehearse {' '.join(words)}: {done.returncode}\n{done.stdout}{done.stderr}")
        return done

    def json(self, *words, allowed=(0,)):
        return json.loads(self.run(*words, "--json", allowed=allowed).stdout)

    def talk(self, words, answer, limit=400):
        """A dialogue on a terminal: `answer` is given what was printed since the last answer, and says what to type."""
        self.commands += 1
        master, slave = pty.openpty()
        child = subprocess.Popen([self.binary, *words], stdin=slave, stdout=slave, stderr=slave, env=self.environment,
                                 close_fds=True, start_new_session=True)
        os.close(slave)
        text, seen, answers = "", "", 0
        while True:
            ready, _, _ = select.select([master], [], [], 20)
            if not ready:
                child.kill()
                raise Failed(f"rehearse {' '.join(words)} waits for something:\n{seen[-1500:]}")
            try:
                piece = os.read(master, 65536).decode(errors="replace")
            except OSError:
                piece = ""
            if not piece:
                break
            text += piece
            seen += re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\r", "", piece)
            if not re.search(r"([:?] |q stops\.\s+)$", seen):  # a prompt, or a text to be typed until one has enough
                continue
            reply = answer(seen)
            if reply is None:
                continue
            answers += 1
            if answers > limit:
                child.kill()
                raise Failed(f"rehearse {' '.join(words)} never ends:\n{seen[-1500:]}")
            os.write(master, (reply + "\n").encode())
            seen = ""
        os.close(master)
        return child.wait(), text


class Bank:
    """What the candidate can write: the bank's own submissions."""

    def __init__(self, folder):
        self.folder = folder

    def problem(self, slug):
        return json.loads((self.folder / slug / "problem.json").read_text())

    def submissions(self, slug, kind, ending):
        return sorted(p for p in (self.folder / slug / "submissions" / kind).glob("*") if p.suffix == ending)

    def right(self, slug, ending):
        found = self.submissions(slug, "accepted", ending)
        return found[0] if found else None

    def wrong(self, slug, ending, rng, group=None):
        """One that fails, if possible first in that group of cases: its first line ends on "[edge]"."""
        found = self.submissions(slug, "wrong_answer", ending) + self.submissions(slug, "run_time_error", ending)
        wanted = [p for p in found if group and f"[{group}]" in p.read_text().split("\n", 1)[0]]
        return rng.choice(wanted or found) if found else None


class Weaknesses:
    """What is planted: topics that hardly ever work out, and habits."""

    def __init__(self, topics, solves_weak, solves_rest, improves_after):
        self.topics = set(topics)
        self.solves_weak, self.solves_rest, self.improves_after = solves_weak, solves_rest, improves_after

    def chance(self, topics, practised):
        if not self.topics & set(topics):
            return self.solves_rest
        return self.solves_rest if practised >= self.improves_after else self.solves_weak


def seeded(seed):
    return random.Random(seed)


def at(day, hour, minute=0):
    return datetime(day.year, day.month, day.day, hour, minute)
