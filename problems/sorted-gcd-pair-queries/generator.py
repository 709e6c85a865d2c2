"""Arrays of any size with as many queries, the last index first: any numbers, or such that most gcds are large.

Usage: generator.py <recipe> <seed> <count> [size ...], one "args" object a line.
"""
import json
import random
import sys

LENGTH, LARGEST = 100000, 50000


def with_queries(rng, nums):
    pairs = len(nums) * (len(nums) - 1) // 2
    return {"nums": nums, "queries": [pairs - 1, 0] + [rng.randrange(pairs) for _ in nums[2:]]}


def any_numbers(rng, size):
    return with_queries(rng, [rng.randint(1, LARGEST) for _ in range(max(2, size))])


def largest_gcds(rng, size):
    """Four of five numbers are the largest one, most others the one below, so that most gcds are near the top."""
    nums = [rng.choice([LARGEST, LARGEST, LARGEST, LARGEST, LARGEST - 1]) for _ in range(size - 100)]
    nums += [rng.randint(1, LARGEST) for _ in range(100)]
    rng.shuffle(nums)
    return with_queries(rng, nums)


RECIPES = {"any": any_numbers, "largest-gcds": largest_gcds}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    if name not in RECIPES:
        sys.exit(f"generator.py: no recipe is called {name}; known: {', '.join(RECIPES)}")
    sizes = [int(size) for size in sys.argv[4:]] or [LENGTH] * count
    for i in range(count):
        print(json.dumps(RECIPES[name](random.Random(seed + i), sizes[i]), separators=(",", ":")))


main()
