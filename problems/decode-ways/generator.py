"""Digits that have at most 2^31 - 1 readings. Usage: generator.py <recipe> <seed> <count>, one "args" object a line."""
import json
import random
import sys

MOST = 2**31 - 1
LONGEST = 100


def readings(s):
    before, now = 0, 1
    for i, digit in enumerate(s):
        one = now if digit != "0" else 0
        two = before if i > 0 and 10 <= int(s[i - 1:i + 1]) <= 26 else 0
        before, now = now, one + two
    return now


def word(rng, alphabet, low, high):
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(low, high)))


def small(rng):
    return word(rng, "0123456789", 1, 4)


def ones_and_twos(rng):
    return word(rng, "12", 1, 8)


def with_zeros(rng):
    """Zeros that mostly stand where they can be read."""
    parts = rng.choices(["10", "20", "1", "2", "12", "3", "27", "01", "30"], [6, 6, 4, 4, 3, 3, 2, 0.4, 0.4], k=rng.randint(1, 7))
    return "".join(parts)


def around_26(rng):
    return "".join(rng.choice(["25", "26", "27", "19", "9", "2", "6", "7"]) for _ in range(rng.randint(1, 5)))


def any_(rng):
    return word(rng, "123456789", 5, 30)


def most_readings(rng):
    return word(rng, "12", 41, 44)


def longest(rng):
    """A hundred digits, with hardly more pairs than the bound allows."""
    s = ""
    while len(s) < LONGEST:
        s += word(rng, "12", 2, 7) + word(rng, "3456789", 3, 8)
    return s[:LONGEST]


def long_runs(rng):
    run = word(rng, "12", 38, 40)
    rest = word(rng, "3456789", LONGEST, LONGEST)
    cut = rng.randint(1, 50)
    return (rest[:cut] + run + rest[cut:])[:LONGEST]


def dead_end(rng):
    """Very many ways to read all but the last digits, which cannot be read."""
    return word(rng, "12", 97, 97) + "3" + rng.choice(["30", "00"])


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        while True:
            s = globals()["any_" if name == "any" else name.replace("-", "_")](rng)
            if readings(s) <= MOST:
                break
        print(json.dumps({"s": s}, separators=(",", ":")))


main()
