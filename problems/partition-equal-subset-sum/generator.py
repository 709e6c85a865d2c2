"""Long lists. Usage: generator.py <recipe> <seed> <count>, one "args" object a line."""
import json
import random
import sys

LENGTH = 200


def even_but_not_by_four(rng):
    """Even numbers whose half sum is odd: every sum of them is even, so half is never reached."""
    nums = [2 * rng.randint(20, 50) for _ in range(LENGTH)]
    if sum(nums) % 4 == 0:
        nums[0] += 2 if nums[0] < 100 else -2
    return nums


def all_equal_and_odd_many(rng):
    return [rng.choice([98, 100])] * (LENGTH - 1)


def odd_sum(rng):
    nums = [rng.randint(1, 100) for _ in range(LENGTH)]
    if sum(nums) % 2 == 0:
        nums[-1] += 1 if nums[-1] < 100 else -1
    return nums


def any_(rng):
    nums = [rng.randint(50, 100) for _ in range(LENGTH)]
    if sum(nums) % 2 == 1:
        nums[-1] += 1 if nums[-1] < 100 else -1
    return nums


def multiples_of_seven(rng):
    """Multiples of 14 and a 4, whose half sum leaves a remainder that cannot be made."""
    nums = [14 * rng.randint(3, 7) for _ in range(LENGTH - 1)]
    return nums + [4]


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        nums = globals()["any_" if name == "any" else name.replace("-", "_")](rng)
        print(json.dumps({"nums": nums}, separators=(",", ":")))


main()
