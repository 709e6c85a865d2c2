"""Texts with at most 2^31 - 1 ways. Usage: generator.py <recipe> <seed> <count>, one "args" object a line."""
import json
import random
import sys

MOST = 2**31 - 1


def ways(s, t):
    places = {}
    for j in range(len(t) - 1, -1, -1):
        places.setdefault(t[j], []).append(j)
    table = [1] + [0] * len(t)
    for letter in s:
        for j in places.get(letter, ()):
            table[j + 1] += table[j]
    return table[-1]


def word(rng, alphabet, low, high):
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(low, high)))


def part_of(rng, s, length):
    return "".join(s[i] for i in sorted(rng.sample(range(len(s)), min(length, len(s)))))


def small(rng):
    return word(rng, "abc", 1, 7), word(rng, "abc", 1, 3)


def two_letters(rng):
    s = word(rng, "xy", 4, 14)
    return s, part_of(rng, s, rng.randint(1, 6))


def cases(rng):
    s = word(rng, "aAbB", 3, 10)
    return s, part_of(rng, s, rng.randint(1, 4))


def one_letter_text(rng):
    return word(rng, "mn", 1, 9), rng.choice("mnN")


def all_equal(rng):
    return "k" * rng.randint(1, 15), "k" * rng.randint(1, 8)


def many_choices(rng):
    s = "".join(letter * rng.randint(2, 3) for letter in "abcdefghijklmnopqrst")
    return s, "abcdefghijklmnopqrst"


def long_and_long(rng):
    """A thousand letters, of which all but a few have to stay."""
    s = word(rng, "abcdefghijklmnopqrstuvwxyz", 1000, 1000)
    return s, part_of(rng, s, rng.randint(994, 996))


def large_on_the_way(rng):
    """All but the last letter of t can be made in very many ways, most of them too late for the last one."""
    return "ab" * 12 + "c" + "ab" * 40 + "x" * 895, "ab" * 5 + "c"


def no_way(rng):
    return "a" * 999 + "b", "ba" + "a" * 998


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        while True:
            s, t = globals()[name.replace("-", "_")](rng)
            if name == "no-way" or ways(s, t) <= MOST:
                break
        print(json.dumps({"s": s, "t": t}, separators=(",", ":")))


main()
