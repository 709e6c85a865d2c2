"""Prints `count` argument objects for the recipe `name`: cards laid out as straights, some of them spoilt.

Usage: generator.py <recipe> <seed> <count> [<size>...]; size: of "large-pairs", how many cards.
"""

import json
import random
import sys


def straights(rng, groups=None, size=None, top=6):
    groups, size = groups or rng.randint(1, 4), size or rng.randint(1, 4)
    hand = [start + i for start in (rng.randint(0, top) for _ in range(groups)) for i in range(size)]
    rng.shuffle(hand)
    return hand, size


def one_moved(rng):
    hand, size = straights(rng, rng.randint(2, 4), rng.randint(2, 4))
    place = rng.randrange(len(hand))
    hand[place] = max(0, hand[place] + rng.choice([-1, 1]))
    return hand, size


def one_too_many(rng):
    hand, size = straights(rng, None, rng.randint(2, 4))
    return hand + [rng.choice(hand)], size


def many_groups(rng):
    return straights(rng, rng.randint(10, 25), rng.randint(2, 6), rng.choice([8, 100, 10**9 - 10]))


def large_two_groups(rng):
    return straights(rng, 2, 5000, 4000)


def large_one_straight(rng):
    return straights(rng, 1, 10000, 10**9 - 10000)


def large_pairs(rng, cards=10000):
    return straights(rng, max(1, cards // 2), min(cards, 2), 10**9 - 1)


def large_fails_at_the_end(rng):
    hand, size = straights(rng, 5000, 2, 10**8)
    hand[hand.index(max(hand))] += 1
    return hand, size


def large_all_equal(rng):
    return [7] * 10000, 2


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
sizes = [[int(word)] for word in sys.argv[4:]] or [[]] * count
for index, cards in enumerate(sizes):
    hand, size = make(random.Random(seed + index), *cards)
    print(json.dumps({"hand": hand, "groupSize": size}, separators=(",", ":")))
