"""Numbers and targets with at most 2^31 - 1 sequences. Usage: generator.py <recipe> <seed> <count>."""
import json
import random
import sys

MOST = 2**31 - 1


def sequences(nums, target):
    ways = [1] + [0] * target
    for total in range(1, target + 1):
        ways[total] = sum(ways[total - x] for x in nums if x <= total)
    return ways[target]


def small(rng):
    return rng.sample(range(1, 8), rng.randint(1, 4)), rng.randint(1, 12)


def descending(rng):
    return sorted(rng.sample(range(1, 15), rng.randint(2, 6)), reverse=True), rng.randint(3, 18)


def some_too_large(rng):
    return rng.sample([1, 2, 4, 5, 7, 15, 40, 999, 1000], rng.randint(3, 7)), rng.randint(1, 20)


def few_numbers(rng):
    return rng.sample(range(2, 30), rng.randint(1, 3)), rng.randint(20, 90)


def no_way(rng):
    factor = rng.choice([2, 3, 5])
    return [factor * k for k in rng.sample(range(1, 9), rng.randint(1, 4))], factor * rng.randint(2, 9) + 1


def many_orders(rng):
    return rng.choice([([1, 2], 44), ([2, 1], 43), ([3, 1, 2], 34), ([1, 3], 54)])


def two_hundred_numbers(rng):
    return rng.sample(range(250, 470), 200), rng.randint(950, 1000)


def large_on_the_way(rng):
    """Even numbers make very many even sums; the odd target is one number alone."""
    return rng.sample([999] + [2 * k for k in range(1, 200)], 200), 999


def thin(rng):
    return rng.sample(range(61, 400), 3), rng.randint(990, 1000)


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        while True:
            nums, target = globals()[name.replace("-", "_")](rng)
            if sequences(nums, target) <= MOST:
                break
        print(json.dumps({"nums": nums, "target": target}, separators=(",", ":")))


main()
