"""Texts that are, or are nearly, shuffled from two. Usage: generator.py <recipe> <seed> <count>, one "args" object a line."""
import json
import random
import sys


def word(rng, alphabet, low, high):
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(low, high)))


def mixed(rng, a, b):
    """The letters of both, each in its order."""
    from_a = [True] * len(a) + [False] * len(b)
    rng.shuffle(from_a)
    first, second = iter(a), iter(b)
    return "".join(next(first) if choice else next(second) for choice in from_a)


def shuffled(rng):
    alphabet = rng.choice(["ab", "abc", "xyz", "pqrst"])
    a, b = word(rng, alphabet, 0, 7), word(rng, alphabet, 0, 7)
    return a, b, mixed(rng, a, b)


def two_letters_swapped(rng):
    a, b = word(rng, "abc", 1, 7), word(rng, "abc", 1, 7)
    c = list(mixed(rng, a, b))
    i = rng.randrange(len(c) - 1)
    c[i], c[i + 1] = c[i + 1], c[i]
    return a, b, "".join(c)


def letters_in_any_order(rng):
    a, b = word(rng, "uv", 1, 5), word(rng, "uv", 1, 5)
    c = list(a + b)
    rng.shuffle(c)
    return a, b, "".join(c)


def one_more_or_less(rng):
    a, b, c = shuffled(rng)
    if c and rng.random() < 0.5:
        i = rng.randrange(len(c))
        return a, b, c[:i] + c[i + 1:]
    return a, b, c + rng.choice("abcxyz")


def nearly_all_equal(rng):
    letter, other = rng.sample("abcdefgh", 2)
    return letter * 100, letter * 99 + other, letter * 150 + other + letter * 49


def periodic(rng):
    a = (word(rng, "ab", 2, 3) * 50)[:100]
    b = (word(rng, "ab", 2, 3) * 50)[:100]
    c = mixed(rng, a, b)
    if rng.random() < 0.5:
        c = c[:190] + c[:189:-1]
    return a, b, c


def long(rng):
    a, b = word(rng, "ab", 100, 100), word(rng, "ab", 100, 100)
    c = list(mixed(rng, a, b))
    if rng.random() < 0.5:
        c[180:] = rng.sample(c[180:], 20)
    return a, b, "".join(c)


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        a, b, c = globals()[name.replace("-", "_")](rng)
        print(json.dumps({"s1": a, "s2": b, "s3": c}, separators=(",", ":")))


main()
