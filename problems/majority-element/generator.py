"""Arrays in which one value has more than half of all places.

Usage: generator.py <recipe> <seed> <count> [<size>...], one "args" object a line; size: of "others-first", how many elements.
"""
import json
import random
import sys

LENGTH, LARGEST = 5 * 10**4, 10**9


def parts(rng, size, low, high, wins=None):
    """The winner, as often as said (just enough), and others."""
    winner = rng.randint(low, high)
    if wins is None:
        wins = size // 2 + 1
    others = []
    while len(others) < size - wins:
        other = rng.randint(low, high)
        if other != winner:
            others.append(other)
    return [winner] * wins, others


def shuffle(rng, nums):
    rng.shuffle(nums)
    return {"nums": nums}


def just_enough(rng):
    winners, others = parts(rng, rng.randint(1, 9), 0, 5)
    return shuffle(rng, winners + others)


def small(rng):
    size = rng.randint(2, 9)
    winners, others = parts(rng, size, -9, 9, rng.randint(size // 2 + 1, size))
    return shuffle(rng, winners + others)


def blocks(rng):
    winners, others = parts(rng, rng.randint(3, 9), 0, 9)
    return {"nums": rng.choice([winners + others, others + winners, others[::2] + winners + others[1::2]])}


def two_values(rng):
    winners, others = parts(rng, rng.randint(3, 11), 1, 2)
    return shuffle(rng, winners + others)


def wide(rng):
    winners, others = parts(rng, rng.randint(1, 7), -LARGEST, LARGEST)
    return shuffle(rng, winners + others)


def medium(rng):
    winners, others = parts(rng, rng.randint(30, 61), -3, 3)
    return shuffle(rng, winners + others)


def others_first(rng, length=LENGTH):
    winners, others = parts(rng, length, -LARGEST, LARGEST)
    return {"nums": others + winners}


def others_last(rng):
    winners, others = parts(rng, LENGTH, -LARGEST, LARGEST)
    return {"nums": winners + others}


def by_turns(rng):
    winners, others = parts(rng, LENGTH - 1, -LARGEST, LARGEST)
    return {"nums": [x for pair in zip(winners, others) for x in pair] + winners[:1]}


def shuffled(rng):
    winners, others = parts(rng, LENGTH, -LARGEST, LARGEST)
    return shuffle(rng, winners + others)


def all_equal(rng):
    return {"nums": [rng.randint(-LARGEST, LARGEST)] * LENGTH}


def two_values_only(rng):
    winners, others = parts(rng, LENGTH, -1, 0)
    return shuffle(rng, winners + others)


RECIPES = {
    "just-enough": just_enough,
    "small": small,
    "blocks": blocks,
    "two-values": two_values,
    "wide": wide,
    "medium": medium,
    "others-first": others_first,
    "others-last": others_last,
    "by-turns": by_turns,
    "shuffled": shuffled,
    "all-equal": all_equal,
    "two-values-only": two_values_only,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    sizes = [[int(word)] for word in sys.argv[4:]] or [[]] * count
    for i, size in enumerate(sizes):
        print(json.dumps(RECIPES[name](random.Random(seed + i), *size), separators=(",", ":")))


main()
