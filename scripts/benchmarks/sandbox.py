"""Runs in the sandbox, against a plain spawn and against bubblewrap."""
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAMS = {
    "true": ["/bin/true"],
    "cpp_hello": ["{hello}"],
    "python_pass": ["/usr/bin/python3", "-c", "pass"],
}


def hello(folder):
    source = folder / "hello.cpp"
    source.write_text('#include <iostream>\nint main() { std::cout << "hello\\n"; }\n')
    subprocess.run(["g++", "-O2", str(source), "-o", str(folder / "hello")], check=True)
    return str(folder / "hello")


def samples(bench, *arguments):
    done = subprocess.run([str(bench), *map(str, arguments)], stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(done.returncode)
    return json.loads(done.stdout)


def paired(figures, name, other):
    return round(statistics.median(a / b for a, b in zip(figures[name], figures[other])), 2)


def bench_rates(bench):
    """Runs per second by one worker and by two. A single worker keeps more than one core busy, since the next slot is made beside
    its run; so the gain of the second worker is also given from one core to two."""
    cores = os.cpu_count()
    figures = {"runs_per_s_1": (1, cores), "runs_per_s_2": (2, cores), "runs_per_s_1_on_one_core": (1, 1)}
    if cores > 1:
        figures["runs_per_s_2_on_two_cores"] = (2, 2)
    raw = {name: samples(bench, "rate", 10, *setting) for name, setting in figures.items()}
    report = {name: {"plain": round(statistics.median(rates["plain"])), "warm": round(statistics.median(rates["warm"])),
                     "warm_over_plain": paired(rates, "warm", "plain")} for name, rates in raw.items()}

    def gain(two, one):
        ratios = {name: statistics.median(raw[two][name]) / statistics.median(raw[one][name]) for name in ("plain", "warm")}
        return {"plain": round(ratios["plain"], 2), "warm": round(ratios["warm"], 2),
                "warm_over_plain": round(ratios["warm"] / ratios["plain"], 2)}

    report["two_over_one"] = gain("runs_per_s_2", "runs_per_s_1")
    if cores > 1:
        report["two_over_one_by_core"] = gain("runs_per_s_2_on_two_cores", "runs_per_s_1_on_one_core")
    return report


def measure(arguments):
    folder = Path(arguments.build)
    subprocess.run(["ninja", "-C", str(folder), "sandbox_bench"], check=True, stdout=sys.stderr)
    bench = folder / "bin" / "sandbox_bench"
    report = {}
    with tempfile.TemporaryDirectory() as temporary:
        built = hello(Path(temporary))
        for name, command in PROGRAMS.items():
            figures = samples(bench, "latency", arguments.rounds, *[part.format(hello=built) for part in command])
            report[name] = {variant + "_ms": round(statistics.median(values), 3) for variant, values in figures.items()}
            report[name]["warm_over_plain"] = paired(figures, "warm", "plain")
            if "bubblewrap" in figures:
                report[name]["warm_over_bubblewrap"] = paired(figures, "warm", "bubblewrap")
    figures = samples(bench, "parked", arguments.rounds)
    report["parked_python"] = {variant + "_ms": round(statistics.median(values), 3) for variant, values in figures.items()}
    report["parked_python"]["claim_over_start"] = paired(figures, "claim", "start")
    report.update(bench_rates(bench))
    report["bomb_kill_ms"] = round(statistics.median(samples(bench, "bomb", 9)["bomb_kill"]), 1)
    over = samples(bench, "limits", 7)
    report["largest_use_over_limit"] = {name: round(max(values), 3) for name, values in over.items()}
    return report
