"""Prints cases: generator.py <name> <seed> <count>. Which k values are the most frequent is always clear."""

import json
import random
import sys
from collections import Counter


def clear_choices(nums):
    """Each k at whose border the counts differ."""
    counts = sorted(Counter(nums).values(), reverse=True)
    return [k for k in range(1, len(counts) + 1) if k == len(counts) or counts[k - 1] > counts[k]]


def few_values(rng):
    pool = rng.sample(range(-9, 10), rng.randint(1, 6))
    nums = [rng.choice(pool) for _ in range(rng.randint(1, 16))]
    return nums, rng.choice(clear_choices(nums))


def all_of_them(rng):
    nums = [rng.randint(-4, 4) for _ in range(rng.randint(1, 12))]
    return nums, len(set(nums))


def middle(rng):
    pool = rng.sample(range(-10000, 10001), 40)
    nums = [pool[min(int(rng.expovariate(0.15)), 39)] for _ in range(400)]
    return nums, rng.choice(clear_choices(nums))


def most_distinct(rng):
    """Nearly every value that there can be, and a few of them much more often."""
    nums = list(range(-10000, 10001))
    favourites = rng.sample(nums, 10)
    nums += [value for value in favourites for _ in range(100)]
    while len(nums) < 100000:
        nums.append(rng.randint(-10000, 10000))
    rng.shuffle(nums)
    return nums, 10


def every_count_once(rng):
    """Counts 1, 2, 3 ... up to 446."""
    values = rng.sample(range(-10000, 10001), 446)
    nums = [value for count, value in enumerate(values, 1) for _ in range(count)]
    rng.shuffle(nums)
    return nums, 223


def all_equal(rng):
    return [rng.randint(-10000, 10000)] * 100000, 1


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    make = globals()[name.replace("-", "_")]
    for i in range(count):
        nums, k = make(random.Random(seed + i))
        print(json.dumps({"nums": nums, "k": k}, separators=(",", ":")))


main()
