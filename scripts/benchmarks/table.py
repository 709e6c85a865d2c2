"""A report of the judge as Markdown, for engine/languages/README.md."""


def mark(entry):
    return "" if entry["met"] else " (missed)"


def language_rows(languages):
    for language, found in languages.items():
        if "missing" in found:
            yield f"| {language} | {found['missing']} is missing | | | |"
            continue
        ratios = " | ".join(f"{found[name]['ms']:.0f} (x{found[name]['over_plain']:.2f}, target {found[name]['target']}){mark(found[name])}"
                            for name in ("cold", "warm"))
        again = found["again"]
        yield (f"| {language}: `{found['plain']}` | {found['plain_ms']:.0f} | {ratios} | "
               f"{again['ms']:.0f} (target {again['target_ms']}){mark(again)} |")


def markdown(report):
    machine = report["machine"]
    cases = next((each["cases"] for each in report["languages"].values() if "cases" in each), 0)
    lines = [f"`scripts/bench judge --rounds {report['rounds']}`: {machine['cores']} cores, {machine['processor']}, Linux "
             f"{machine['kernel']}, load {machine['load_at_start']} at the start; medians in ms of wall time, `{report['problem']}` "
             f"({cases} cases).", "", "| plain | ms | cold | warm | again |", "| --- | ---: | ---: | ---: | ---: |",
             *language_rows(report["languages"]), "", "| 10^6 integers | in, ms of CPU | in and out | target (in) |",
             "| --- | ---: | ---: | ---: |"]
    for language, found in report["million_integers"].items():
        lines.append(f"| {language} | {found['decode_cpu_ms']:.1f}{mark(found)} | {found['decode_and_encode_cpu_ms']:.1f} | "
                     f"{found['target_ms']} |")
    lines += ["", "| cases of 10 integers | one judgement, ms | one process a case | ratio (target) |", "| --- | ---: | ---: | ---: |"]
    for language, found in report["thousand_cases"].items():
        scaled = f", from {found['processes']}" if found["scaled_by"] != 1 else ""
        lines.append(f"| {found['cases']}, {language} | {found['judge_ms']:.0f} | {found['one_process_per_case_ms']:.0f}{scaled} | "
                     f"{found['over_plain']:.3f} ({found['target']}){mark(found)} |")
    memory = report["memory"]
    parked = ", ".join(f"{name} {size} MB" for name, size in memory["parked_mb"].items())
    lines += ["", f"Peak memory: the judge {memory['judge_mb']} MB, the helper {memory['helper_mb']} MB in "
              f"{memory['helper_processes']} processes, together {memory['judge_and_helper_mb']} MB (target {memory['target_mb']})"
              f"{mark(memory)}; parked beside them: {parked}."]
    return "\n".join(lines)
