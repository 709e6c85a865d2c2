"""A year of practice: how fast its screens are, how long an event takes to be safe, and how large it is."""
import hashlib
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROBLEMS = 400

# What is to be reached, in milliseconds of wall time (issue 6); an event as a multiple of a bare commit.
TARGETS = {"start_ms": 15, "screen_ms": 50, "event_over_bare": 2.0, "database_bytes": 30_000_000}

# Every screen that looks at the year. One that this binary does not have is left out and said.
SCREENS = {name or "home": name.split() for name in (
    "", "review", "review patterns", "review calibration", "review bugs", "postmortem", "postmortem --list", "cards", "skill",
    "stats", "plan", "plan today", "journal", "journal reminders", "pipeline", "story list", "role list")}

# While a session runs.
SESSION_SCREENS = {"home in a session": [], "status": ["status"]}

# What the bank has to do with: with 400 problems in it.
STARTS = {
    "version": ["--version"],
    "list": ["list"],
    "show": ["show", "two-sum"],
    "completion": ["__complete", "show", "tw"],
}


def build(folder, *targets):
    subprocess.run(["ninja", "-C", str(folder), *targets], check=True, stdout=sys.stderr)


def installation(binary, root, problems):
    """A prefix with this binary and a bank of 400 problems."""
    prefix = Path(binary).resolve().parent.parent
    (root / "bin").mkdir(parents=True)
    shutil.copy2(binary, root / "bin/rehearse")
    shutil.copytree(prefix / "libexec", root / "libexec")
    (root / "share/rehearse").mkdir(parents=True)
    for data in ("languages", "texts"):
        shutil.copytree((prefix / "share/rehearse" / data).resolve(), root / "share/rehearse" / data)
    bank = root / "share/rehearse/problems"
    bank.mkdir()
    originals = sorted(problems.glob("*/problem.json"))
    for number in range(PROBLEMS):
        original, copy = originals[number % len(originals)], number // len(originals)
        slug = original.parent.name + (f"-copy-{copy}" if copy else "")
        shutil.copytree(original.parent, bank / slug)
        problem = json.loads(original.read_text())
        problem["slug"] = slug
        (bank / slug / "problem.json").write_text(json.dumps(problem))
    return root / "bin/rehearse"


class Runs:
    def __init__(self, binary, home):
        self.binary = str(binary)
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LC_ALL": "C.UTF-8", "TERM": "dumb",
                            "XDG_DATA_HOME": str(home / "data"), "XDG_CACHE_HOME": str(home / "cache"),
                            "XDG_CONFIG_HOME": str(home / "config"), "XDG_STATE_HOME": str(home / "state")}

    def run(self, command):
        """Milliseconds of wall time and of processor time, and the exit code."""
        def processor():
            used = resource.getrusage(resource.RUSAGE_CHILDREN)
            return used.ru_utime + used.ru_stime
        begin, used = time.perf_counter(), processor()
        done = subprocess.run([self.binary, *command], capture_output=True, env=self.environment, stdin=subprocess.DEVNULL)
        return (time.perf_counter() - begin) * 1000, (processor() - used) * 1000, done.returncode

    def must(self, *command):
        done = subprocess.run([self.binary, *command], capture_output=True, text=True, env=self.environment, stdin=subprocess.DEVNULL)
        if done.returncode != 0:
            sys.exit(f"rehearse {' '.join(command)}: {done.stderr}")

    def has(self, command):
        return not command or subprocess.run([self.binary, command[0], "--help"], capture_output=True,
                                             env=self.environment).returncode == 0


def measured(runs, commands, rounds, target):
    """Interleaved, so that a noisy machine disturbs all alike. /bin/true tells what starting any program costs here."""
    there = {name: command for name, command in commands.items() if runs.has(command)}
    codes = {name: runs.run(command)[2] for name, command in there.items()}  # once, to fill caches
    times = {name: [] for name in there}
    processor = {name: [] for name in there}
    true = Runs("/bin/true", Path("/"))
    plain = []
    for _ in range(rounds):
        plain.append(true.run([])[0])
        for name, command in there.items():
            wall, used, _ = runs.run(command)
            times[name].append(wall)
            processor[name].append(used)
    report = {"true_ms": round(statistics.median(plain), 2)}
    for name, values in times.items():
        median = statistics.median(values)
        report[name] = {"ms": round(median, 2), "fastest_ms": round(min(values), 2), "over_true_ms": round(median - statistics.median(plain), 2),
                        "cpu_ms": round(statistics.median(processor[name]), 2),
                        "exit": codes[name], "target_ms": target, "met": median <= target}
    missing = sorted(set(commands) - set(there))
    if missing:
        report["missing"] = missing
    return report


def durable(build_folder, data, cache, rounds):
    bench = build_folder / "bin/commits_bench"
    done = subprocess.run([str(bench), str(data), str(cache), str(rounds)], stdout=subprocess.PIPE, text=True, check=True)
    times = json.loads(done.stdout)
    report = {}
    for name, values in times.items():
        report[name] = {"us": round(statistics.median(values))}
        if name == "bare":
            continue
        ratio = statistics.median(ours / bare for ours, bare in zip(values, times["bare"]))
        report[name].update(over_bare=round(ratio, 2), target=TARGETS["event_over_bare"], met=ratio <= TARGETS["event_over_bare"])
    return report


def measure(arguments, root):
    folder = Path(arguments.build)
    build(folder, "make_year", "commits_bench")
    with tempfile.TemporaryDirectory(prefix="rehearse-bench-") as temporary:
        home = Path(temporary)
        data = home / "data/rehearse"
        year = json.loads(subprocess.run([str(folder / "bin/make_year"), str(data)], check=True, stdout=subprocess.PIPE).stdout)
        size = (data / "rehearse.db").stat().st_size
        binary = installation(arguments.binary, home / "prefix", root / "problems")
        runs = Runs(binary, home)
        report = {"year": year, "targets": TARGETS,
                  "database": {"bytes": size, "target_bytes": TARGETS["database_bytes"], "met": size <= TARGETS["database_bytes"],
                               "hash": hashlib.sha256((data / "rehearse.db").read_bytes()).hexdigest()[:16]},
                  "start": measured(runs, STARTS, arguments.rounds, TARGETS["start_ms"]),
                  "screens": measured(runs, SCREENS, arguments.rounds, TARGETS["screen_ms"])}
        runs.must("solve", "two-sum", "--lang", "python", "--no-input")
        report["screens_in_a_session"] = measured(runs, SESSION_SCREENS, arguments.rounds, TARGETS["screen_ms"])
        runs.must("finish", "--abandon", "--yes")
        report["event"] = durable(folder, data, home / "cache/rehearse", 20 * arguments.rounds)
        return report
