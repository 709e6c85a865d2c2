#!/usr/bin/env python3
"""A parser that knows nothing of rehearse reads the calendars that the real binary writes:   icalendar_check.py REHEARSE

Exit code 77, which CTest counts as skipped, where that parser (Debian: python3-icalendar) is not installed.
"""

import datetime
import json
import os
import subprocess
import sys
import tempfile

try:
    import icalendar
except ImportError:
    print("skipped: python3-icalendar is not installed")
    sys.exit(77)

PROGRAM = sys.argv[1]
UTC = datetime.timezone.utc


class Desk:
    """The program with a home of its own, in Berlin, at a time that is told."""

    def __init__(self, home):
        self.clock = os.path.join(home, "clock")
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": home, "LC_ALL": "C.UTF-8", "TZ": "Europe/Berlin", "REHEARSE_CLOCK": self.clock,
        }

    def at(self, year, month, day, hour=9):
        wall = int(datetime.datetime(year, month, day, hour, tzinfo=UTC).timestamp() * 1000)
        with open(self.clock, "w", encoding="utf-8") as file:
            file.write(f"{wall} {wall % 10**9} boot\n")

    def run(self, *words):
        done = subprocess.run([PROGRAM, *words], env=self.environment, stdin=subprocess.DEVNULL, capture_output=True, check=False)
        assert done.returncode == 0, (words, done.stderr.decode())
        return done.stdout

    def calendar(self, *words):
        file = self.run("plan", "ics", *words)
        lines = file.split(b"\r\n")
        assert lines.pop() == b"", "every line ends with CRLF"
        for line in lines:
            assert len(line) <= 75 and b"\n" not in line and b"\r" not in line, line
            line.decode("utf-8")  # folded between characters
        parsed = icalendar.Calendar.from_ical(file)
        assert not parsed.errors, parsed.errors
        return parsed

    def plan(self, *words):
        return json.loads(self.run("plan", *words, "--json"))


def events(calendar):
    found = {str(event["UID"]): event for event in calendar.walk("VEVENT")}
    assert len(found) == len(calendar.walk("VEVENT")), "a UID is used once"
    for event in found.values():
        assert not event.errors, event.errors
        assert event["DTSTAMP"].dt.tzinfo is not None
    return found


def whole_days(desk):
    desk.at(2026, 2, 20)
    calendar = desk.calendar("--days", "20")
    assert str(calendar["VERSION"]) == "2.0" and calendar["PRODID"]
    found = events(calendar)
    plan = desk.plan("--days", "20")
    assert len(found) == len(plan["days"]) == 20  # over the end of February
    for day in plan["days"]:
        event = found[f"plan-{day['day']}@rehearse"]
        start = event["DTSTART"].dt
        assert start == datetime.date.fromisoformat(day["day"])
        assert event["DTEND"].dt - start == datetime.timedelta(days=1)
        for item in day["items"]:  # escaped, folded and back
            for part in ("title", "command", "reason"):
                assert item[part] in str(event["DESCRIPTION"]), (item[part], str(event["DESCRIPTION"]))
    assert any(day["items"] for day in plan["days"])


def at_a_time(desk):
    desk.at(2026, 3, 25)  # the clock changes on the 29th
    role = "Backend; storage, \\ caches and a name long enough to be folded: \u00fc\u20ac\U0001f600"
    desk.run("plan", "set", "--interview", "2026-04-04", "--time", "18:30", "--alarm", "15", "--rest", "none", "--role", role)
    found = events(desk.calendar())
    assert str(found.pop("interview@rehearse")["SUMMARY"]) == "Interview: " + role
    timed = 0
    for uid, event in found.items():
        start = event["DTSTART"].dt
        if not isinstance(start, datetime.datetime):
            continue
        timed += 1
        assert start.tzinfo is None, "floating: as the clock on the wall shows it"
        assert (start.hour, start.minute) == (18, 30), uid
        assert event["DURATION"].dt > datetime.timedelta(0)
        (alarm,) = event.walk("VALARM")
        assert alarm["TRIGGER"].dt == datetime.timedelta(minutes=-15)
    assert timed >= 9, timed
    return found


def planned_anew(desk, before):
    desk.at(2026, 3, 26)
    desk.run("plan", "set", "--minutes", "45")
    after = events(desk.calendar())
    common = before.keys() & after.keys()
    assert len(common) >= 10, common
    for uid in common:
        assert after[uid]["SEQUENCE"] > before[uid]["SEQUENCE"]
        assert after[uid]["DTSTAMP"].dt > before[uid]["DTSTAMP"].dt


def of_a_real_interview(desk):
    """What a journal entry confirms stands in the calendar, with the words of the question."""
    desk.at(2026, 3, 30, 18)
    desk.run("journal", "add", "Acme", "--round", "phone screen", "--role", "Backend engineer")
    asked = "how many islands; and why, in one line, \\ or two?"
    told = {"asked": ["their roadmap"], "questions": [
        {"text": asked, "type": "technical", "topics": ["Graph"], "confidence": {"rating": 1}, "troubles": ["did not know"]}]}
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(told, file)
        file.flush()
        desk.run("journal", "walk", "acme-1", "--from", file.name)
    desk.run("journal", "decide", "acme-1/not-known/1", "yes")
    text = "\n".join(str(event["DESCRIPTION"]) for event in events(desk.calendar()).values() if "DESCRIPTION" in event)
    assert "rehearse drill Graph" in text, text
    assert asked in text, text


def main():
    with tempfile.TemporaryDirectory() as home:
        desk = Desk(home)
        whole_days(desk)
        planned_anew(desk, at_a_time(desk))
        of_a_real_interview(desk)
    print(f"read by icalendar {icalendar.__version__}")


if __name__ == "__main__":
    main()
