"""Prints `count` argument objects for the recipe `name`: words and patterns with at most two dots."""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def run(calls):
    return {"operations": ["WordDictionary"] + [method for method, _ in calls], "arguments": [[]] + [[word] for _, word in calls]}


def word_of(rng, letters, least, most):
    return "".join(rng.choice(letters) for _ in range(rng.randint(least, most)))


def with_dots(rng, word, dots):
    places = rng.sample(range(len(word)), min(dots, len(word)))
    return "".join("." if i in places else letter for i, letter in enumerate(word))


def mixed(rng, letters, least, most, calls, most_dots, known=0.4):
    words, result = [], []
    for _ in range(calls):
        if rng.random() < 0.45:
            words.append(word_of(rng, letters, least, most))
            result.append(("addWord", words[-1]))
        else:
            word = rng.choice(words) if words and rng.random() < known else word_of(rng, letters, least, most)
            result.append(("search", with_dots(rng, word, rng.randint(0, most_dots))))
    return result


def two_letters(rng):
    return mixed(rng, "ab", 1, 4, rng.randint(4, 20), 2)


def dots(rng):
    calls = mixed(rng, "abc", 1, 5, rng.randint(6, 20), 2)
    return [(method, with_dots(rng, word, 2) if method == "search" and "." not in word else word) for method, word in calls]


def last_letters(rng):
    return mixed(rng, "ayz", 1, 3, rng.randint(6, 20), 2)


def longer_words(rng):
    return mixed(rng, "abcd", 3, 9, rng.randint(20, 50), 2, 0.8)


def large_long_common_prefix(rng):
    words = {"a" * 21 + word_of(rng, LETTERS, 4, 4) for _ in range(5000)}
    calls = [("addWord", word) for word in sorted(words)]
    while len(calls) < 10000:
        calls.append(("search", "a" * 20 + with_dots(rng, "b" + word_of(rng, LETTERS, 4, 4), rng.randint(0, 2))))
    return calls


def large_last_letter_differs(rng):
    words = sorted({word_of(rng, "ab", 24, 24) + "c" for _ in range(5000)})
    calls = [("addWord", word) for word in words]
    while len(calls) < 10000:
        calls.append(("search", with_dots(rng, rng.choice(words)[:24], 2) + "d"))
    return calls


def large_short_words(rng):
    return mixed(rng, LETTERS, 2, 3, 10000, 2)


def large_random(rng):
    return mixed(rng, LETTERS, 1, 25, 10000, 2, 0.8)


def large_dots_first(rng):
    words = [word_of(rng, LETTERS, 25, 25) for _ in range(5000)]
    calls = [("addWord", word) for word in words]
    while len(calls) < 10000:
        word = rng.choice(words)
        tail = word[2:] if rng.random() < 0.5 else word[2:24] + rng.choice(LETTERS)
        calls.append(("search", (".." if rng.random() < 0.2 else "." + word[1]) + tail))
    return calls


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(run(make(random.Random(seed + index))), separators=(",", ":")))
