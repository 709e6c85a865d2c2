"""Visits such that each day from the first to the last has a guest, which the input model cannot say.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import datetime
import json
import random
import sys

NAMES = ["Ann", "Bo", "Cy", "Di", "Eli", "Fay", "Gus", "Ida", "Kim", "Leo", "Nia", "Olga"]


def visits(rng, first, days, most_a_day, amount):
    """One to `most_a_day` guests on each of the days, in any order; nobody comes twice on a day."""
    rows = []
    for day in range(days):
        date = (datetime.date.fromisoformat(first) + datetime.timedelta(day)).isoformat()
        for guest in rng.sample(range(1, 5001), rng.randint(1, most_a_day)):
            rows.append([guest, rng.choice(NAMES), date, rng.randint(0, amount)])
    rng.shuffle(rows)
    return {"Customer": rows}


RECIPES = {
    "ten-days": lambda rng: visits(rng, "2020-02-24", 10, 12, 9),
    "seven-days": lambda rng: visits(rng, "2019-12-28", 7, 12, 1000),
    "few-guests": lambda rng: visits(rng, "2019-06-25", rng.randint(5, 12), 2, 30),
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps(RECIPES[name](random.Random(seed + i)), separators=(",", ":")))


main()
