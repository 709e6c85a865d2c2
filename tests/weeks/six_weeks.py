#!/usr/bin/env python3
"""Six weeks of somebody who practises with rehearse and has three weaknesses. Does it find them, and work on them?

  tests/weeks/six_weeks.py [--binary PATH] [--days 42] [--seed 1] [--folder FOLDER]

The candidate does each day what `rehearse plan today` says. Planted are
  topic    problems of one topic hardly ever work out, until enough of them were practised;
  habit    no case of one's own is ever tried before a submission, and the edge cases fail;
  speech   nothing is ever asked, though the brief is incomplete.
After that the failure log, the skill model, the plan and the drills are read, and the figures compared with what was planted.
Exit code 1 if one of the three is not among what they bring up.
"""
import argparse
import json
import os
import shlex
import shutil
import sys
import tempfile
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

from candidate import Bank, Clock, Failed, Rehearse, Weaknesses, at, seeded

ROOT = Path(__file__).resolve().parent.parent.parent
PLANTED_TOPIC = "Graph"
FIRST_DAY = date(2026, 3, 2)  # a Monday; four weeks later clocks go forward in much of Europe


class Candidate:
    def __init__(self, rehearse, clock, bank, seed):
        self.rehearse, self.clock, self.bank = rehearse, clock, bank
        self.rng = seeded(seed)
        self.weak = Weaknesses([PLANTED_TOPIC], solves_weak=0.1, solves_rest=0.85, improves_after=14)
        self.practised, self.attempts = Counter(), 0
        self.done, self.modes = Counter(), Counter()

    # --- a day ------------------------------------------------------------------------------------------------------------

    def live(self, day):
        self.clock.go_to(at(day, 18, self.rng.randrange(0, 45)))
        plan = self.rehearse.json("plan", "today")
        items = plan["days"][0]["items"]
        for item in items:
            if item["done"]:
                continue
            words = shlex.split(item["command"])
            assert words[0] == "rehearse", item
            self.done[words[1]] += 1
            self.follow(words[1:])
            self.clock.pass_minutes(2)
        return items

    def follow(self, words):
        """Does what a command of the plan asks for."""
        if words[0] == "interview":
            self.sit(words)
        elif words[0] == "drill":
            self.drill(words)
        elif words[0] == "solve":
            self.solve(words)
        else:
            self.rehearse.talk(words, lambda _: "")

    # --- a session --------------------------------------------------------------------------------------------------------

    def sit(self, words):
        self.rehearse.run(*words, "--seed", str(self.rng.randrange(10**6)))
        while True:
            status = self.rehearse.json("status")
            self.work(status["task"], minutes=status["budget_ms"] / 60000 / status["tasks"] * 2 / 3)
            if status["task"]["number"] >= status["tasks"]:
                break
            self.rehearse.run("next")
        self.rehearse.run("finish", allowed=(0, 1, 4))
        self.review()

    def solve(self, words):
        self.rehearse.run(*words)
        self.work(self.rehearse.json("status")["task"], minutes=25)
        self.rehearse.run("finish", allowed=(0, 1, 4))

    def work(self, task, minutes):
        """On one task, as somebody does who never asks, and never tries a case of his own."""
        slug, file = task["slug"], Path(task["solution"])
        topics = self.bank.problem(slug)["topics"]
        solves = self.rng.random() < self.weak.chance(topics, self.practised[PLANTED_TOPIC])
        self.practised.update(topics)
        self.attempts += 1
        share = minutes / 30
        self.clock.pass_minutes(3 * share)
        self.rehearse.run("approach", "what I know of this kind of problem")
        self.rehearse.run("phase", "code")
        self.clock.pass_minutes(self.rng.uniform(6, 11) * share)
        right = self.bank.right(slug, file.suffix)
        slips = not solves or self.rng.random() < 0.35
        self.save(file, (self.bank.wrong(slug, file.suffix, self.rng, "edge") if slips else None) or right)
        self.rehearse.run("run", allowed=(0, 1, 4))
        self.clock.pass_minutes(2 * share)
        accepted = self.submit()
        if accepted:
            return
        self.clock.pass_minutes(self.rng.uniform(3, 7) * share)
        if solves:
            self.save(file, right)
            self.submit()

    def submit(self):
        return self.rehearse.run("submit", allowed=(0, 1, 4)).returncode == 0

    def save(self, file, source):
        if source is None:
            return
        file.write_text(source.read_text())
        moment = self.clock.now.timestamp()
        os.utime(file, (moment, moment))

    def review(self):
        """Answers what the review asks, and takes the findings as they are."""

        def answer(seen):
            last = seen.rstrip().split("\n")[-1]
            if "1 to 4" in last or "1 (calm)" in last or "1 to 5" in last:
                return "3"
            if "AC, WA" in last:
                return "AC"
            if "y, n, c" in last:
                return "y"
            if "differently" in last:
                return "slow down there"
            if "numbers" in last:
                return "1 2" if "\n  2  " in seen else "1"
            return ""

        code, text = self.rehearse.talk(["postmortem"], answer)
        if code != 0:
            raise Failed(f"postmortem: {code}\n{text[-1500:]}")

    # --- a drill ----------------------------------------------------------------------------------------------------------

    def drill(self, words):
        started = self.rehearse.run(*words, "--json", allowed=(0, 2))
        if started.returncode == 2:
            if "nothing" in started.stdout + started.stderr or "not_found" in started.stdout:
                self.done["nothing to drill"] += 1
                return
            raise Failed(f"{words}\n{started.stdout}{started.stderr}")
        view = json.loads(started.stdout)
        while view.get("state") == "running":
            self.exercise(view)
            view = json.loads(self.rehearse.run("drill", "next", "--json", allowed=(0, 1, 4)).stdout)

    def exercise(self, view):
        self.clock.pass_minutes(1)
        self.modes[view["item"]["mode"]] += 1
        if view["stage"] == "coding":
            self.work({"slug": view["item"]["slug"], "solution": view["solution"]}, view["item"]["minutes"])
            return
        if view["stage"] == "asking":
            view = self.rehearse.json("drill", "answer", "no more questions")
        if view["stage"] == "answering":
            guess = "AC" if view["item"]["mode"] == "predict" else "in so many words, as far as I remember it"
            self.clock.pass_minutes(1)
            view = self.rehearse.json("drill", "answer", *guess.split(), allowed=(0, 1))
        if view["stage"] == "scoring":
            self.rehearse.run("drill", "rate", "1")


def standing(rehearse):
    """Of the planted topic now: its rank among the weak ones, 1 being the weakest, and the chance to solve a medium one."""
    topics = rehearse.json("skill")["topics"]
    for rank, topic in enumerate(topics, 1):
        if topic["topic"] == PLANTED_TOPIC:
            return {"rank": rank, "of": len(topics), "chance": round(topic["medium"]["mean"], 2), "attempts": len(topic["evidence"])}
    return {"rank": None, "of": len(topics)}


def share_of_topic(candidate, bank, items):
    """How much of the practice was on the planted topic, against what there is of it, and against the topic planned next often."""
    problems = [bank.problem(folder.name) for folder in bank.folder.iterdir() if (folder / "problem.json").exists()]
    coded = [problem for problem in problems if "Database" not in problem["topics"]]
    planned = Counter(item["topic"] for item in items if item.get("topic"))
    others = [(count, topic) for topic, count in planned.items() if topic != PLANTED_TOPIC]
    return {"attempts": candidate.practised[PLANTED_TOPIC], "of": candidate.attempts,
            "share": round(candidate.practised[PLANTED_TOPIC] / max(1, candidate.attempts), 2),
            "share_of_bank": round(sum(PLANTED_TOPIC in problem["topics"] for problem in coded) / len(coded), 2),
            "items_of_the_plan": planned[PLANTED_TOPIC], "next_often_planned": max(others, default=(0, None))}


def found(rehearse, planned):
    """What the program has to say in the end of what was planted: each with its rank, 1 being the first, and its figures."""
    skill = rehearse.json("skill")
    topics = [topic["topic"] for topic in skill["topics"]]
    causes = [cause["cause"] for cause in skill["causes"]]
    timed = rehearse.json("review", "patterns")["timed"]
    rules = {pattern["rule"]: (place, pattern) for place, pattern in enumerate(timed, 1)}
    weakest = skill["topics"][topics.index(PLANTED_TOPIC)] if PLANTED_TOPIC in topics else None

    def pattern(rule):
        place, row = rules.get(rule, (None, None))
        return {"rank": place, "fired": row and f"{row['fired']} of the last {row['of_last']}", "is_pattern": bool(row and row["is_pattern"])}

    def in_plan(words):
        return sum(words in title for title in planned)

    return {
        "topic": {"planted": PLANTED_TOPIC, "rank": topics.index(PLANTED_TOPIC) + 1 if weakest else None, "of": len(topics),
                  "chance_of_a_medium_one": weakest and round(weakest["medium"]["mean"], 2),
                  "attempts": weakest and len(weakest["evidence"])},
        "habit": {"planted": "no case of one's own", "cause_rank": causes.index("testing") + 1 if "testing" in causes else None,
                  **pattern("no-own-test"), "items_of_the_plan": in_plan('"testing"')},
        "speech": {"planted": "asks nothing", "cause_rank": causes.index("not asking") + 1 if "not asking" in causes else None,
                   **pattern("few-clarifications"), "items_of_the_plan": in_plan('"not asking"')},
    }


def missed(report):
    """Those of the planted weaknesses that are not among the first three."""
    late = []
    # What is practised gets better, so that it need not be weak in the end: it has to have been seen, and worked on.
    ranks = [week["rank"] for week in report["topic"]["weeks"] if week["rank"] is not None]
    share = report["topic"]["practice"]
    if min(ranks, default=99) > 3 or share["share"] < 2 * share["share_of_bank"]:
        late.append("topic")
    if share["items_of_the_plan"] <= share["next_often_planned"][0]:
        late.append("topic")
    for name in ("habit", "speech"):
        rank = report[name]["cause_rank"]
        if rank is None or rank > 3:
            late.append(name)
    late += [name for name in ("habit", "speech") if not report[name]["is_pattern"] or not report[name]["items_of_the_plan"]]
    return sorted(set(late))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", default=str(ROOT / "build" / "release" / "bin" / "rehearse"))
    parser.add_argument("--days", type=int, default=42)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path, help="keeps the data there (default: a temporary folder)")
    arguments = parser.parse_args()
    home = arguments.folder or Path(tempfile.mkdtemp(prefix="rehearse-weeks-"))
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    clock = Clock(home / "clock", at(FIRST_DAY, 8))
    rehearse = Rehearse(arguments.binary, home, clock, home / "cache")
    bank = Bank(ROOT / "problems")
    candidate = Candidate(rehearse, clock, bank, arguments.seed)
    rehearse.run("plan", "set", "--minutes", "45", "--language", "python", "--interview", str(FIRST_DAY + timedelta(arguments.days)))
    planned, all_items, weeks = [], [], []
    for number in range(arguments.days):
        items = candidate.live(FIRST_DAY + timedelta(number))
        planned += [item["title"] for item in items]
        all_items += items
        if number % 7 == 6:
            weeks.append(standing(rehearse))
        print(f"day {number + 1:2}: {', '.join(item['title'] for item in items) or 'rest'}", file=sys.stderr, flush=True)
    report = found(rehearse, planned)
    report["topic"]["weeks"] = weeks or [standing(rehearse)]
    report["topic"]["practice"] = share_of_topic(candidate, bank, all_items)
    report["minutes"] = dict(sum((Counter({item["activity"]: item["minutes"]}) for item in all_items), Counter()))
    report["days"], report["commands"], report["items"] = arguments.days, rehearse.commands, len(planned)
    report["drilled"], report["topics"] = dict(candidate.modes), dict(candidate.practised.most_common(12))
    report["missed"] = missed(report)
    print(json.dumps(report, indent=1))
    return 1 if report["missed"] else 0


if __name__ == "__main__":
    sys.exit(main())
