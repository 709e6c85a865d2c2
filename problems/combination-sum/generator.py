"""Candidates and targets with fewer than 150 combinations. Usage: generator.py <recipe> <seed> <count>."""
import json
import random
import sys

MOST = 149
LARGEST = 40


def combinations(candidates, target):
    ways = [1] + [0] * target
    for candidate in candidates:
        for total in range(candidate, target + 1):
            ways[total] += ways[total - candidate]
    return ways[target]


def small(rng):
    return rng.sample(range(2, 13), rng.randint(1, 4)), rng.randint(1, 16)


def unsorted(rng):
    return sorted(rng.sample(range(2, 25), rng.randint(3, 8)), reverse=rng.random() < 0.5), rng.randint(10, LARGEST)


def many_candidates(rng):
    return rng.sample(range(5, LARGEST + 1), rng.randint(10, 25)), rng.randint(15, LARGEST)


def few_small_ones(rng):
    return rng.sample(range(2, 8), rng.randint(2, 3)), rng.randint(12, LARGEST)


def two_to_five(rng):
    return rng.sample([2, 3, 4, 5], 4), LARGEST


def two_three_five_seven(rng):
    return rng.sample([2, 3, 5, 7], 4), LARGEST


def small_and_others(rng):
    return rng.sample([2, 3] + rng.sample(range(7, 40), 4), 6), rng.randint(38, LARGEST)


def thirty_candidates(rng):
    return rng.sample(range(LARGEST - 30, LARGEST + 1), 30), rng.randint(38, LARGEST)


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        while True:
            candidates, target = globals()[name.replace("-", "_")](rng)
            if combinations(candidates, target) <= MOST:
                break
        print(json.dumps({"candidates": candidates, "target": target}, separators=(",", ":")))


main()
