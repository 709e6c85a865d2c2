"""Prints `count` argument objects for the recipe `name`. Accounts that share an address have the same name."""

import json
import random
import sys

NAMES = ["Ada", "Ben", "Eva", "Leo", "Mia", "Noa", "Sam", "Tim"]


def named(groups, rng, names=NAMES):
    """`groups` are lists of accounts without a name; each group gets one."""
    accounts = []
    for group in groups:
        name = rng.choice(names)
        accounts += [[name] + account for account in group]
    rng.shuffle(accounts)
    return accounts


def addresses(prefix, count):
    return [f"{prefix}{i}@m" for i in range(count)]


def few_addresses(rng):
    """Two or three people with few addresses each, of which accounts take some."""
    groups = []
    for person in range(rng.randint(2, 3)):
        own = addresses("abc"[person], rng.randint(2, 5))
        groups.append([rng.choices(own, k=rng.randint(1, 3)) for _ in range(rng.randint(1, 4))])
    return named(groups, rng)


def one_name(rng):
    own = addresses("x", rng.randint(4, 8))
    return named([[rng.sample(own, rng.randint(1, 2)) for _ in range(rng.randint(3, 6))]], rng)


def chain_of(own, rng):
    accounts = [[a, b] for a, b in zip(own, own[1:])]
    for account in accounts:
        rng.shuffle(account)
    return accounts


def chains(rng):
    groups = []
    for person in range(rng.randint(1, 3)):
        own = addresses("kmp"[person], rng.randint(3, 7))
        rng.shuffle(own)
        groups.append(chain_of(own, rng))
    accounts = named(groups, rng, NAMES[:2])
    if len(accounts) > 4 and rng.random() < 0.5:
        accounts.pop()
    return accounts


def apart(rng):
    return named([[addresses(letter, rng.randint(1, 4))] for letter in "abcde"[:rng.randint(2, 5)]], rng, NAMES[:2])


def long_names(prefix, count):
    return [f"{prefix}{i:05}.with.a.long.name@mail" for i in range(count)]


def long_chain(rng):
    own = long_names("c", 8001)
    accounts = [["Ada"] + rng.sample(own[8 * i:8 * i + 9], 9) for i in range(1000)]
    rng.shuffle(accounts)
    return accounts


def chain_in_order(rng):
    own = long_names("c", 8001)
    return [["Ada"] + own[8 * i:8 * i + 9] for i in range(1000)]


def star(rng):
    own = long_names("s", 8001)
    accounts = [["Leo", own[0]] + own[8 * i + 1:8 * i + 9] for i in range(1000)]
    rng.shuffle(accounts)
    return accounts


def all_apart(rng):
    own = long_names("a", 9000)
    rng.shuffle(own)
    return [[rng.choice(NAMES)] + own[9 * i:9 * i + 9] for i in range(1000)]


def shared_at_random(rng):
    own = long_names("r", 9000)
    return [["Mia"] + rng.sample(own, rng.randint(2, 3)) for _ in range(1000)]


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"accounts": make(random.Random(seed + index))}, separators=(",", ":")))
