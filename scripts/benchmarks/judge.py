"""From submit to verdict, against what a user would run otherwise."""
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from . import machine, packages, plain
from .rehearsals import Helper, Rehearsal, peak_kb
from .targets import MILLION, RATIOS, TARGETS

PROBLEM = "valid-parentheses"
EXTENSIONS = {"cpp": "cpp", "c": "c", "python": "py", "java": "java", "javascript": "js", "typescript": "ts", "go": "go",
              "rust": "rs"}
SOLUTIONS = Path(__file__).resolve().parent / "solutions"


def say(text):
    print(text, file=sys.stderr, flush=True)


def timed(commands, folder, environment):
    start = time.perf_counter()
    for command in commands:
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True)
        if done.returncode != 0:
            sys.exit(f"rehearse: {' '.join(command)} failed:\n{done.stderr.decode(errors='replace')}")
    return (time.perf_counter() - start) * 1000


class Bench:
    def __init__(self, arguments, folder, root):
        self.folder, self.rounds, self.root = folder, arguments.rounds, root
        binary = packages.install(Path(arguments.binary).resolve(), root / "engine/languages", root / "problems", PROBLEM, SOLUTIONS,
                                  folder / "installation")
        self.cache = folder / "cache"
        self.cache.mkdir()
        self.binary = binary
        self.warm = {}
        self.helpers = []
        self.edits = 0
        self.languages = {}
        self.missing = {}
        self.common = self.rehearsal()  # for what is not measured

    def find_languages(self, chosen):
        here = json.loads(self.common.command("languages", "--json")[1])["languages"]
        for language in chosen:
            _, absent = plain.commands_of(language)
            if absent:
                self.missing[language] = {"missing": absent}
            elif not any(each["id"] == language and each["available"] for each in here):
                self.missing[language] = {"missing": "its tools, for rehearse"}
            else:
                self.languages[language] = {}
                # A helper for each, as for somebody who works in one language: one helper does not keep the programs of all.
                self.warm[language] = self.rehearsal()

    def rehearsal(self):
        """With a helper of its own, which has not started yet."""
        helper = Helper(self.folder / f"run-{len(self.helpers)}")
        self.helpers.append(helper)
        return Rehearsal(self.binary, self.cache, helper)

    def stop(self):
        for helper in self.helpers:
            helper.stop()

    def edited(self, language, solution):
        """A source that no cache knows: the same solution with another comment at its end."""
        self.edits += 1
        source = (SOLUTIONS / language / f"{solution}.{EXTENSIONS[language]}").read_text()
        file = self.folder / f"edited-{solution}.{EXTENSIONS[language]}"
        file.write_text(f"{source}{'#' if language == 'python' else '//'} edit {self.edits}\n")
        return file

    def judge(self, slug, file, language, rehearsal=None):
        """As with the helper that runs for the language; what it starts for the next judging is waited for."""
        rehearsal = rehearsal or self.warm[language]
        elapsed, result = rehearsal.judge(slug, file, language)
        rehearsal.helper.settle()
        if result["verdict"] != "AC":
            sys.exit(f"rehearse: {language} on {slug}: {result['verdict']} {result['reason']}")
        return elapsed, result

    def prepare(self):
        say("preparing the languages")
        self.common.command("languages", "--prepare")
        for slug, solution in ((PROBLEM, "parentheses"), ("thousand-cases", "largest"), ("million-in", "count"),
                               ("million-both-ways", "echo")):
            say(f"making the cases of {slug}")
            self.judge(slug, self.edited("cpp", solution), "cpp", self.common)
        for language in self.languages:
            self.plain_round(language)  # go's cache has the standard library then, and the disk's has the tools

    def plain_round(self, language):
        """The edited program in a folder of its own, as built for the first time."""
        lines = (self.root / "problems" / PROBLEM / "data/sample.jsonl").read_text().splitlines()
        samples = [json.loads(line) for line in lines if line]
        with tempfile.TemporaryDirectory(dir=self.folder) as folder:
            plain.write(language, self.edited(language, "parentheses").read_text(), samples, Path(folder))
            commands, _ = plain.commands_of(language)
            return timed(commands, folder, plain.environment(self.folder))

    def cold_round(self, language):
        """No helper runs, and nothing was built; what the languages' preparation made and the answers are there."""
        self.common.forget_builds()
        rehearsal = self.rehearsal()
        try:
            return self.judge(PROBLEM, self.edited(language, "parentheses"), language, rehearsal)
        finally:
            rehearsal.helper.stop()

    def language_round(self, language, figures):
        def add(name, value):
            figures.setdefault(name, []).append(value)

        add("plain", self.plain_round(language))
        for name, (elapsed, result) in self.judged(language):
            add(name, elapsed)
            add(name + "_build", result["build"]["ms"])
            add(name + "_inside", result["total_ms"])
            add(name + "_own", result["own_cpu_ms"])
            figures["cases"] = len(result["cases"])

    def judged(self, language):
        yield "cold", self.cold_round(language)
        # What the measured ones find parked was parked by this one, since the helper may have ended meanwhile.
        self.judge(PROBLEM, self.edited(language, "parentheses"), language)
        file = self.edited(language, "parentheses")
        yield "warm", self.judge(PROBLEM, file, language)
        yield "again", self.judge(PROBLEM, file, language)

    def measure_languages(self):
        for number in range(self.rounds):
            for language, figures in self.languages.items():
                say(f"round {number + 1} of {self.rounds}: {language}")
                self.language_round(language, figures)
        return {language: self.report_of(language, figures) for language, figures in self.languages.items()} | self.missing

    def report_of(self, language, figures):
        report = {"plain": plain.describe(language), "cases": figures["cases"], "plain_ms": round(statistics.median(figures["plain"]), 1)}
        targets = TARGETS[language]
        for name in ("cold", "warm", "again"):
            ratio = statistics.median(a / b for a, b in zip(figures[name], figures["plain"]))
            entry = {"ms": round(statistics.median(figures[name]), 1), "over_plain": round(ratio, 3)}
            # Of these the build, and build and run; and the CPU time of the judge's own process, which other load hardly changes.
            for part, label in (("_build", "build_ms"), ("_inside", "build_and_run_ms"), ("_own", "judge_cpu_ms")):
                entry[label] = round(statistics.median(figures[name + part]), 1)
            if name == "again":
                entry.update(target_ms=targets[name], met=entry["ms"] <= targets[name])
            else:
                entry.update(target=targets[name], met=ratio <= targets[name])
            report[name] = entry
        return report

    def measure_thousand(self):
        return {language: self.thousand(language) for language in ("cpp", "python") if language in self.languages}

    def thousand(self, language):
        """Ten integers a case: all in one judgement, warm, against one process a case, which a shell loop starts."""
        commands, processes = {"cpp": (["./main"], 1000), "python": ([machine.tool("python3"), "main.py"], 100)}[language]
        file = self.edited(language, "largest")
        _, result = self.judge("thousand-cases", file, language)
        cases = [case["args"]["nums"] for case in result["cases"]]
        figures = {"plain": [], "judge": []}
        with tempfile.TemporaryDirectory(dir=self.folder) as temporary:
            folder = Path(temporary)
            self.write_loop(language, folder, cases[:processes])
            loop = f"for case in case-*; do {' '.join(commands)} < $case; done"
            for number in range(self.rounds):
                say(f"round {number + 1} of {self.rounds}: {len(cases)} cases, {language}")
                figures["plain"].append(timed([["/bin/sh", "-c", loop]], folder, plain.environment(self.folder))
                                        * len(cases) / processes)
                self.judge("thousand-cases", file, language)
                figures["judge"].append(self.judge("thousand-cases", file, language)[0])
        ratio = statistics.median(a / b for a, b in zip(figures["judge"], figures["plain"]))
        return {"cases": len(cases), "processes": processes, "scaled_by": len(cases) / processes,
                "one_process_per_case_ms": round(statistics.median(figures["plain"]), 1),
                "judge_ms": round(statistics.median(figures["judge"]), 1), "over_plain": round(ratio, 4),
                "target": RATIOS["thousand"], "met": ratio <= RATIOS["thousand"]}

    def write_loop(self, language, folder, cases):
        source = (SOLUTIONS / language / f"largest.{EXTENSIONS[language]}").read_text()
        for number, numbers in enumerate(cases):
            (folder / f"case-{number}").write_text(" ".join(map(str, numbers)) + "\n")
        if language == "python":
            (folder / "main.py").write_text(f"from typing import List\n\n{source}\n"
                                            "print(Solution().largestNumber(list(map(int, input().split()))))\n")
            return
        (folder / "main.cpp").write_text(
            f"#include <bits/stdc++.h>\nusing namespace std;\n{source}\nint main() {{\n    vector<int> nums;\n"
            "    for (int x; cin >> x;) nums.push_back(x);\n    cout << Solution().largestNumber(nums) << '\\n';\n}\n")
        timed([[machine.tool("g++"), "-O2", "main.cpp", "-o", "main"]], folder, plain.environment(self.folder))

    def measure_million(self):
        """CPU time of the case with 10^6 integers, read by the judge from outside: decoding, and decoding and encoding."""
        figures = {language: {"in": [], "both": []} for language in self.languages}
        files = {language: {name: self.edited(language, name) for name in ("count", "echo")} for language in self.languages}
        for number in range(self.rounds):
            say(f"round {number + 1} of {self.rounds}: 10^6 integers")
            for language in self.languages:
                for name, slug, solution in (("in", "million-in", "count"), ("both", "million-both-ways", "echo")):
                    _, result = self.judge(slug, files[language][solution], language)
                    figures[language][name].append(next(c["cpu_ms"] for c in result["cases"] if c["name"] == "million-1"))
        report = {}
        for language, values in figures.items():
            decoded = statistics.median(values["in"])
            report[language] = {"decode_cpu_ms": round(decoded, 2), "decode_and_encode_cpu_ms": round(statistics.median(values["both"]), 2),
                                "target_ms": MILLION[language], "met": decoded <= MILLION[language]}
        return report

    def measure_memory(self):
        """The judge and the shared helper, without the programs that these run; Java's compiler waits beside them if it is here."""
        language = "java" if "java" in self.languages else next(iter(self.languages))
        say("memory")
        rehearsal = self.warm[language]
        self.judge(PROBLEM, self.edited(language, "parentheses"), language)
        judge = max(rehearsal.peak_of_judge_kb(PROBLEM, self.edited(language, "parentheses"), language) for _ in range(self.rounds))
        large = rehearsal.peak_of_judge_kb("million-both-ways", self.edited(language, "echo"), language)
        self.judge(PROBLEM, self.edited(language, "parentheses"), language)
        jail, parked = [], {}
        for pid, (name, _) in rehearsal.helper.tree().items():
            try:
                jail.append(peak_kb(pid)) if name.startswith("rehearse") else parked.update({name: max(parked.get(name, 0), peak_kb(pid))})
            except OSError:
                continue
        megabytes = round((judge + sum(jail)) / 1024, 1)
        return {"judge_mb": round(judge / 1024, 1), "helper_mb": round(sum(jail) / 1024, 1), "helper_processes": len(jail),
                "judge_and_helper_mb": megabytes, "target_mb": RATIOS["memory_mb"], "met": megabytes <= RATIOS["memory_mb"],
                "judge_with_million_integers_mb": round(large / 1024, 1),
                "parked_mb": {name: round(kb / 1024, 1) for name, kb in parked.items()}}


def measure(arguments, root):
    with tempfile.TemporaryDirectory(prefix="rehearse-bench-") as temporary:
        bench = Bench(arguments, Path(temporary), root)
        try:
            bench.find_languages(arguments.languages)
            if not bench.languages:
                sys.exit("rehearse: none of the tool-chains is here")
            bench.prepare()
            languages = bench.measure_languages()
            return {"problem": PROBLEM, "languages": languages, "thousand_cases": bench.measure_thousand(),
                    "million_integers": bench.measure_million(), "memory": bench.measure_memory()}
        finally:
            bench.stop()
