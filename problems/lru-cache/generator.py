"""Prints `count` argument objects for the recipe `name`: long runs on a cache that is full nearly all the time."""

import json
import random
import sys

CAPACITY = 3000
KEYS = 10001
CALLS = 200000  # after the constructor
VALUES = 100001


def always_full(rng):
    """Every key in turn, so that every put evicts, and the gets ask for what has just gone or is about to go."""
    keys = list(range(KEYS))
    rng.shuffle(keys)
    for i in range(CALLS):
        if i % 10 == 9:
            yield "get", keys[(i - rng.choice((CAPACITY - 300, CAPACITY + 400))) % KEYS]
        else:
            yield "put", keys[i % KEYS]


def oldest_asked(rng):
    """Fills the cache, then uses the keys in the order of their last use, so that each one found is the oldest entry."""
    keys = rng.sample(range(KEYS), CAPACITY)
    for key in keys:
        yield "put", key
    for i in range(CALLS - CAPACITY):
        yield rng.choice(("get", "put")), keys[i % CAPACITY]


def newest_asked(rng):
    """Fills the cache, then uses the twenty newest entries over and over, so that a search from the oldest goes all the way."""
    keys = rng.sample(range(KEYS), CAPACITY)
    for key in keys:
        yield "put", key
    for _ in range(CALLS - CAPACITY):
        yield rng.choice(("get", "put")), keys[-rng.randint(1, 20)]


def hot_and_cold(rng):
    """Most calls go to some hot keys that stay, the others bring in cold ones that push each other out."""
    hot = rng.sample(range(KEYS), CAPACITY - 50)
    for _ in range(CALLS):
        if rng.random() < 0.6:
            yield rng.choice(("get", "get", "put")), rng.choice(hot)
        else:
            yield rng.choice(("get", "put", "put")), rng.randrange(KEYS)


RECIPES = {
    "always-full": always_full,
    "oldest-asked": oldest_asked,
    "newest-asked": newest_asked,
    "hot-and-cold": hot_and_cold,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        rng = random.Random(seed + i)
        operations, arguments = ["LRUCache"], [[CAPACITY]]
        for operation, key in RECIPES[name](rng):
            operations.append(operation)
            arguments.append([key] if operation == "get" else [key, rng.randrange(VALUES)])
        print(json.dumps({"operations": operations, "arguments": arguments}, separators=(",", ":")))


if __name__ == "__main__":
    main()
