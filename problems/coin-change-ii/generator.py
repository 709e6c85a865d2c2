"""Coins and amounts with at most 2^31 - 1 ways. Usage: generator.py <recipe> <seed> <count>."""
import json
import random
import sys

MOST = 2**31 - 1
LARGEST = 5000


def ways_to_pay(amount, coins):
    ways = [1] + [0] * amount
    for coin in coins:
        for a in range(coin, amount + 1):
            ways[a] += ways[a - coin]
    return ways[amount]


def small(rng):
    return rng.randint(0, 20), rng.sample(range(1, 9), rng.randint(1, 4))


def descending(rng):
    return rng.randint(5, 40), sorted(rng.sample(range(1, 20), rng.randint(2, 6)), reverse=True)


def some_too_large(rng):
    return rng.randint(1, 25), rng.sample([1, 2, 3, 5, 8, 13, 26, 100, 4999, 5000], rng.randint(3, 8))


def few_coins(rng):
    return rng.randint(30, 200), rng.sample(range(2, 40), rng.randint(1, 3))


def no_way(rng):
    factor = rng.choice([2, 3, 7])
    return factor * rng.randint(2, 15) + 1, [factor * k for k in rng.sample(range(1, 10), rng.randint(1, 5))]


def few_small_coins(rng):
    return LARGEST - rng.randint(0, 5), rng.sample([1, 2, 5, rng.randint(10, 30)], 4)


def many_coins(rng):
    return rng.randint(4990, LARGEST), rng.sample(range(1000, LARGEST + 1), 300)


def large_on_the_way(rng):
    """Even coins and one odd one, larger than half of the odd amount: little is left for the others."""
    return 4999, rng.sample([2 * k for k in range(1, 300)] + [4901], 300)


def middle_coins(rng):
    return rng.randint(4990, LARGEST), rng.sample(range(250, 700), 12)


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        while True:
            amount, coins = globals()[name.replace("-", "_")](rng)
            if ways_to_pay(amount, coins) <= MOST:
                break
        print(json.dumps({"amount": amount, "coins": coins}, separators=(",", ":")))


main()
