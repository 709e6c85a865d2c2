"""Texts made of words, or nearly so. Usage: generator.py <recipe> <seed> <count>, one "args" object a line."""
import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def word(rng, alphabet, low, high):
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(low, high)))


def different(rng, count, alphabet, low, high):
    words = []
    while len(words) < count:
        new = word(rng, alphabet, low, high)
        if new not in words:
            words.append(new)
    return words


def made_of_words(rng):
    words = different(rng, rng.randint(2, 6), rng.choice(["abc", "xyz", "pqrst"]), 2, 5)
    return "".join(rng.choices(words, k=rng.randint(1, 6))), words


def one_letter_changed(rng):
    s, words = made_of_words(rng)
    i = rng.randrange(len(s))
    return s[:i] + rng.choice("abcx") + s[i + 1:], words


def one_word_missing(rng):
    s, words = made_of_words(rng)
    words.remove(rng.choice(words))
    return s, words


def overlapping(rng):
    """Words that are pieces of one text, so that they overlap in it."""
    s = word(rng, "abc", 6, 16)
    words = set()
    for _ in range(rng.randint(3, 8)):
        start = rng.randrange(len(s))
        words.add(s[start:start + rng.randint(1, 6)])
    words = sorted(words)
    rng.shuffle(words)
    return s, words


def all_equal_but_one(rng):
    letter, other = rng.sample(LETTERS, 2)
    place = rng.randint(140, 290)
    return letter * place + other + letter * (299 - place), [letter * k for k in range(1, 21)]


def all_equal_but_the_end(rng):
    return "z" * 299 + "y", ["z" * k for k in range(20, 0, -1)]


def many_words(rng):
    words = different(rng, 1000, "abc", 5, 9)
    s = ""
    while len(s) < 300:
        s += rng.choice(words)
    return s[:300], words


def many_similar_words(rng):
    """Many words that differ only in their last letters from what is there."""
    words = different(rng, 980, "ab", 11, 20)
    words = ["a" * (20 - len(w[:8])) + w[:8] for w in words]
    words = sorted(set(words))[:700] + ["a" * k for k in range(1, 20)]
    rng.shuffle(words)
    return "a" * 290 + "b" * 9 + "c", words


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        s, words = globals()[name.replace("-", "_")](rng)
        print(json.dumps({"s": s, "wordDict": words}, separators=(",", ":")))


main()
