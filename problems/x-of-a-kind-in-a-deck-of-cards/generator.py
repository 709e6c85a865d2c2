"""Decks in which groups are possible, or fail by one card; in a random deck some number nearly always stands alone.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""
import json
import random
import sys

LARGEST = 9999
LENGTH = 10**4


def deck_of(rng, counts):
    """A shuffled deck with that many cards of different numbers."""
    numbers = rng.sample(range(LARGEST + 1), len(counts))
    cards = [number for number, count in zip(numbers, counts) for _ in range(count)]
    rng.shuffle(cards)
    return {"deck": cards}


def small_counts(rng):
    size = rng.choice([2, 2, 3, 5])
    return [size * rng.randint(1, 3) for _ in range(rng.randint(1, 3))]


def groups(rng):
    return deck_of(rng, small_counts(rng))


def one_card_off(rng):
    counts = small_counts(rng)
    counts[rng.randrange(len(counts))] += rng.choice([-1, 1])
    return deck_of(rng, counts)


def pairwise(rng):
    counts = [6, 10, 15]
    rng.shuffle(counts)
    return deck_of(rng, counts)


def pairs(rng):
    return deck_of(rng, [2] * (LENGTH // 2))


def large_group(rng):
    return deck_of(rng, [1999, 1999 * 2, 1999 * 2])


def one_left_over(rng):
    return deck_of(rng, [3] * (LENGTH // 3) + [1])


RECIPES = {
    "groups": groups,
    "one-card-off": one_card_off,
    "pairwise": pairwise,
    "pairs": pairs,
    "large-group": large_group,
    "one-left-over": one_left_over,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    rng = random.Random(seed)
    for _ in range(count):
        print(json.dumps(RECIPES[name](rng), separators=(",", ":")))


main()
