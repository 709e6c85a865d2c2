"""Arrays of n + 1 numbers from 1 to n, of which exactly one occurs more than once.

Usage: generator.py <recipe> <seed> <count> [<size>...], one "args" object a line; size: of "both-at-the-end", how
many elements, all of which lie on one path then, so that following it costs more the more there are.
"""
import json
import random
import sys

LARGEST = 10**5


def numbers(rng, n, times, repeated=None):
    if repeated is None:
        repeated = rng.randint(1, n)
    others = rng.sample([x for x in range(1, n + 1) if x != repeated], n + 1 - times)
    nums = others + [repeated] * times
    rng.shuffle(nums)
    return {"nums": nums}


def twice(rng):
    return numbers(rng, rng.randint(1, 8), 2)


def often(rng):
    n = rng.randint(2, 9)
    return numbers(rng, n, rng.randint(3, n + 1))


def all_equal(rng):
    n = rng.randint(1, 6)
    return numbers(rng, n, n + 1)


def in_order(rng):
    n = rng.randint(2, 8)
    return {"nums": sorted(numbers(rng, n, rng.randint(2, 3))["nums"])}


def largest_or_smallest(rng):
    n = rng.randint(2, 8)
    return numbers(rng, n, rng.randint(2, 3), rng.choice([1, n]))


def medium(rng):
    return numbers(rng, rng.randint(30, 60), rng.randint(2, 20))


def one_path(rng, largest):
    path = list(range(1, largest - 1))
    rng.shuffle(path)
    nums = [largest] * (largest + 1)
    at = 0
    for position in path + [largest - 1]:
        nums[at] = position
        at = position
    return {"nums": nums}


def both_at_the_end(rng, length=None):
    if length is not None:
        return one_path(rng, max(2, length - 1))
    nums = list(range(1, LARGEST))
    rng.shuffle(nums)
    return {"nums": nums + [LARGEST, LARGEST]}


def one_long_cycle(rng):
    """The path from 0 goes through a third of all positions, then round the rest."""
    path = list(range(1, LARGEST + 1))
    rng.shuffle(path)
    nums = [0] * (LARGEST + 1)
    at = 0
    for position in path:
        nums[at] = position
        at = position
    nums[at] = path[LARGEST // 3]
    return {"nums": nums}


def shuffled(rng):
    return numbers(rng, LARGEST, 2)


def nearly_all_equal(rng):
    return numbers(rng, LARGEST, LARGEST - 5)


def full_in_order(rng):
    return {"nums": sorted(numbers(rng, LARGEST, 2, LARGEST - 1)["nums"])}


RECIPES = {
    "twice": twice,
    "often": often,
    "all-equal": all_equal,
    "in-order": in_order,
    "largest-or-smallest": largest_or_smallest,
    "medium": medium,
    "both-at-the-end": both_at_the_end,
    "one-long-cycle": one_long_cycle,
    "shuffled": shuffled,
    "nearly-all-equal": nearly_all_equal,
    "full-in-order": full_in_order,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    sizes = [[int(word)] for word in sys.argv[4:]] or [[]] * count
    for i, size in enumerate(sizes):
        print(json.dumps(RECIPES[name](random.Random(seed + i), *size), separators=(",", ":")))


main()
