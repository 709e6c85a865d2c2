"""Prints `count` argument objects for the recipe `name`: as many calls as there may be, short words of few letters, and long words
that have nearly everything in common. A case has at most some million letters."""

import json
import random
import sys

CALLS = 30000
LONGEST = 2000


def case(calls):
    operations, arguments = ["Trie"], [[]]
    for operation, text in calls:
        operations.append(operation)
        arguments.append([text])
    return {"operations": operations, "arguments": arguments}


def word(rng, letters, low, high):
    return "".join(rng.choice(letters) for _ in range(rng.randint(low, high)))


def short_words(rng):
    """Thousands of different words, and questions of which nearly all have a long list to be held against."""
    calls = [("insert", word(rng, "abcdefghijklmnopqrstuvwxyz", 4, 9)) for _ in range(CALLS // 2)]
    known = [text for _, text in calls]
    for _ in range(CALLS - len(calls)):
        text = rng.choice(known)
        kind = rng.randrange(4)
        if kind == 0:
            calls.append(("search", text))
        elif kind == 1:
            calls.append(("search", text[:-1] + rng.choice("xyz")))
        elif kind == 2:
            calls.append(("startsWith", text[: rng.randint(3, len(text))]))
        else:
            calls.append(("startsWith", word(rng, "abcdefghijklmnopqrstuvwxyz", 5, 8)))
    return case(calls)


def long_common_prefix(rng):
    stem = word(rng, "ab", 1500, 1500)
    calls = []
    for _ in range(300):
        calls.append(("insert", stem + word(rng, "abc", 1, 9)))
        calls.append(("search", stem + word(rng, "abc", 1, 9)))
        calls.append(("startsWith", stem[: rng.randint(1400, 1500)] + rng.choice("abcd")))
    return case(calls)


def prefixes_of_one_word(rng):
    whole = word(rng, "xyz", LONGEST, LONGEST)
    calls = [("insert", whole)]
    for _ in range(400):
        cut = rng.randint(1, LONGEST)
        calls.append((rng.choice(["search", "startsWith"]), whole[:cut]))
        if rng.random() < 0.3:
            calls.append(("insert", whole[:cut]))
    calls.append(("search", whole))
    return case(calls)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
