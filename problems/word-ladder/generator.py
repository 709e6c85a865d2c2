"""Prints `count` argument objects for the recipe `name`. All words of a list differ, and so do the first word and the last."""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"
WORDS = 5000


def word(rng, length, letters):
    return "".join(rng.choice(letters) for _ in range(length))


def different(rng, count, make, taken=()):
    words = dict.fromkeys(taken)
    while len(words) < count + len(taken):
        words[make()] = None
    return list(words)[len(taken):]


def case(begin, end, words, rng, shuffle=True):
    if shuffle:
        rng.shuffle(words)
    return {"beginWord": begin, "endWord": end, "wordList": words}


def some(rng, length, letters, low, high):
    pool = different(rng, rng.randint(low, high), lambda: word(rng, length, letters))
    begin, end = pool[0], pool[1]
    return case(begin, end, pool[rng.randint(0, 1):], rng)


def two_letters(rng):
    return some(rng, rng.randint(3, 4), "ab", 3, 7)


def three_letters(rng):
    return some(rng, rng.randint(2, 3), "abc", 5, 9)


def end_missing(rng):
    pool = different(rng, rng.randint(4, 8), lambda: word(rng, 3, "ab"))
    return case(pool[0], pool[1], pool[2:], rng)


def steps(rng, begin, count, letters):
    """A walk that changes one place after the other."""
    walk = [begin]
    for i in range(count):
        place = i % len(begin)
        letter = rng.choice([x for x in letters if x != walk[-1][place]])
        walk.append(walk[-1][:place] + letter + walk[-1][place + 1:])
    return walk


def detours(rng):
    """Two walks from the first word, the end of one of them is the last word, and some noise."""
    begin = word(rng, rng.randint(3, 5), "abcd")
    one, two = steps(rng, begin, rng.randint(3, 12), "abcd"), steps(rng, begin, rng.randint(3, 12), "abcd")
    end = one[-1]
    if end == begin:
        end = one[-2]
    words = dict.fromkeys(one[1:] + two[1:] + [word(rng, len(begin), "abcd") for _ in range(6)])
    words[end] = None
    return case(begin, end, list(words), rng)


def shuffled_letters(rng):
    """Words with the same letters in another order, and a few with one letter replaced."""
    letters = rng.sample("abcde", 3)
    pool = different(rng, 5, lambda: "".join(rng.sample(letters, 3)))
    more = different(rng, 5, lambda: word(rng, 3, letters), pool)
    return case(pool[0], pool[1], pool[1:] + more, rng)


def long_ladder(rng):
    walk = list(dict.fromkeys(steps(rng, word(rng, 10, LETTERS), WORDS + 50, LETTERS)))[:WORDS + 1]
    return case(walk[0], walk[-1], walk[1:], rng)


def broken_ladder(rng):
    walk = list(dict.fromkeys(steps(rng, word(rng, 10, LETTERS), WORDS + 50, LETTERS)))[:WORDS + 1]
    end, words = walk[-1], walk[1:]
    middle = WORDS * 9 // 10
    words[middle:middle + 3] = different(rng, 3, lambda: word(rng, 10, LETTERS), walk)
    return case(walk[0], end, words, rng)


def crowd(rng):
    """Nearly all words of eight letters out of three, where every word has many neighbours."""
    words = different(rng, WORDS, lambda: word(rng, 8, "xyz"))
    begin = "x" * 8
    end = "z" * 8
    words = [begin, end] + [w for w in words if w not in (begin, end)]
    return case(begin, end, words[:WORDS], rng)


def long_crowd(rng):
    words = different(rng, WORDS - 1, lambda: "qq" + word(rng, 8, "abc"), ["qqaaaaaaaa", "qqcccccccc"])
    return case("qqaaaaaaaa", "qqcccccccc", words + ["qqcccccccc"], rng)


def far_crowd(rng):
    """The last word is two letters away from a crowd, all of which is reached before that is known."""
    words = different(rng, WORDS - 1, lambda: "qq" + word(rng, 8, "abc"), ["qqaaaaaaaa"])
    return case("qqaaaaaaaa", "rraaaaaaaa", words + ["rraaaaaaaa"], rng)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)), separators=(",", ":")))
