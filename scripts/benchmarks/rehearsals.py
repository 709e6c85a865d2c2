"""Runs of the binary with folders of their own, and the per-user helper behind them."""
import ctypes
import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")

# The peak of a child's memory, without that of this program: a process that starts another one leaves it its own peak.
LAUNCHER = ("import json,os,resource,sys\n"
            "pid=os.spawnv(os.P_NOWAIT,sys.argv[1],sys.argv[1:])\n"
            "status=os.wait4(pid,0)\n"
            "sys.stderr.write('\\n'+json.dumps({'kb':status[2].ru_maxrss,'code':os.waitstatus_to_exitcode(status[1])}))\n")


PR_SET_CHILD_SUBREAPER = 36


def adopt_orphans():
    """Makes helpers, which outlive the commands that start them, our children: so we find ours, and no one else's."""
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        sys.exit("rehearse: cannot adopt the helper (prctl)")


def processes():
    """{pid: (name, parent, CPU seconds)}"""
    found = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            name, _, rest = (entry / "stat").read_text().partition("(")[2].rpartition(")")
        except OSError:
            continue
        fields = rest.split()
        found[int(entry.name)] = (name, int(fields[1]), (int(fields[11]) + int(fields[12])) / TICK)
    return found


class Helper:
    """The helper that the commands of one runtime folder share."""

    owners = {}

    def __init__(self, folder):
        adopt_orphans()
        self.folder = folder
        folder.mkdir(mode=0o700)

    def pid(self):
        """That of the child which is no other folder's helper: a command that has started one ends, and leaves it to us."""
        for pid, (name, parent, _) in processes().items():
            if parent != os.getpid() or name != "rehearse-jail" or Helper.owners.setdefault(pid, self) is not self:
                continue
            if os.waitpid(pid, os.WNOHANG)[0] == 0:
                return pid
        return None

    def tree(self):
        """All its processes: {pid: (name, CPU seconds)}."""
        root = self.pid()
        all_of_them = processes()

        def belongs(pid):
            while pid and pid != root:
                pid = all_of_them[pid][1] if pid in all_of_them else 0
            return bool(pid)

        return {pid: (name, cpu) for pid, (name, _, cpu) in all_of_them.items() if belongs(pid)}

    def settle(self, longest=3.0, quiet=0.3):
        """Waits until what it started for the next command uses no CPU time: then it waits. False if that took too long."""
        end = time.monotonic() + longest
        before, since = self.tree(), time.monotonic()
        while time.monotonic() < end:
            time.sleep(0.05)
            now = self.tree()
            if now != before:
                before, since = now, time.monotonic()
            elif time.monotonic() - since >= quiet:
                return True
        return False

    def stop(self):
        """Its end, and that of its slots, which fall to us with it and would be taken for the next folder's helper."""
        ending = signal.SIGTERM
        while pid := self.pid():
            os.kill(pid, ending)
            os.waitpid(pid, 0)
            ending = signal.SIGKILL


def peak_kb(pid):
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1])
    return 0


class Rehearsal:
    def __init__(self, binary, cache, helper):
        self.binary, self.cache, self.helper = str(binary), cache, helper

    def environment(self):
        home = str(self.cache)
        own = {"HOME": home, "XDG_CACHE_HOME": home, "XDG_DATA_HOME": home + "/data", "XDG_CONFIG_HOME": home + "/config",
               "XDG_STATE_HOME": home + "/state", "XDG_RUNTIME_DIR": str(self.helper.folder), "LC_ALL": "C.UTF-8"}
        return {**{name: os.environ[name] for name in ("PATH",) if name in os.environ}, **own}

    def command(self, *arguments):
        start = time.perf_counter()
        done = subprocess.run([self.binary, *map(str, arguments)], capture_output=True, env=self.environment())
        elapsed = (time.perf_counter() - start) * 1000
        if done.returncode != 0:
            output = (done.stdout[-4000:] + done.stderr[-4000:]).decode(errors="replace")
            sys.exit(f"rehearse: {' '.join(map(str, arguments))} ended with {done.returncode}:\n{output}")
        return elapsed, done.stdout

    def judge(self, slug, file, language):
        """Wall milliseconds of the command, and its judgement, with the CPU time of the command itself: without the programs
        that it ran, which are the helper's children."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        elapsed, output = self.command("judge", slug, file, "--lang", language, "--json")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        own = (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000
        return elapsed, dict(json.loads(output), own_cpu_ms=own)

    def peak_of_judge_kb(self, slug, file, language):
        command = [sys.executable, "-I", "-S", "-c", LAUNCHER, self.binary, "judge", slug, str(file), "--lang", language, "--json"]
        done = subprocess.run(command, capture_output=True, text=True, env=self.environment())
        result = json.loads(done.stderr.rsplit("\n", 1)[-1])
        if result["code"] != 0:
            sys.exit(f"rehearse: the judge ended with {result['code']} on {file}:\n{done.stdout[-4000:]}")
        return result["kb"]

    def forget_builds(self):
        shutil.rmtree(self.cache / "rehearse/builds", ignore_errors=True)
