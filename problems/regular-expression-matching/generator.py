"""Texts and well-formed patterns. Usage: generator.py <recipe> <seed> <count>, one "args" object a line."""
import json
import random
import sys

LONGEST = 20


def pieces(rng, letters, total, star, dot):
    """Parts of a pattern, each a character or a starred one, of `total` characters in all."""
    parts = []
    left = total
    while left > 0:
        character = "." if rng.random() < dot else rng.choice(letters)
        starred = left >= 2 and rng.random() < star
        parts.append(character + ("*" if starred else ""))
        left -= 2 if starred else 1
    return parts


def text_of(rng, parts, letters, longest):
    """A text that fits: each starred part is taken up to three times."""
    text = ""
    for part in parts:
        for _ in range(rng.randint(0, 3) if part.endswith("*") else 1):
            text += rng.choice(letters) if part[0] == "." else part[0]
    text = text[:longest]
    return text or rng.choice(letters)


def word(rng, letters, low, high):
    return "".join(rng.choice(letters) for _ in range(rng.randint(low, high)))


def small(rng):
    return word(rng, "ab", 1, 4), "".join(pieces(rng, "ab", rng.randint(1, 5), 0.4, 0.2))


def stars(rng):
    return word(rng, "abc", 1, 5), "".join(pieces(rng, "abc", rng.randint(4, 8), 0.9, 0.2))


def dots(rng):
    return word(rng, "xyz", 1, 5), "".join(pieces(rng, "xyz", rng.randint(2, 7), 0.4, 0.7))


def made_from_the_pattern(rng):
    parts = pieces(rng, "pqr", rng.randint(2, 12), 0.5, 0.2)
    return text_of(rng, parts, "pqr", LONGEST), "".join(parts)


def one_letter_off(rng):
    parts = pieces(rng, "de", rng.randint(3, 10), 0.5, 0.1)
    text = list(text_of(rng, parts, "de", LONGEST))
    text[rng.randrange(len(text))] = rng.choice("def")
    return "".join(text), "".join(parts)


def stars_that_fail(rng):
    letter = rng.choice("mst")
    return letter * LONGEST, (letter + "*") * 9 + rng.choice(["ab", "ba"])


def dot_stars_that_fail(rng):
    return "a" * LONGEST, ".*" * 9 + "bc"


def two_letters(rng):
    parts = pieces(rng, "ab", LONGEST, 0.8, 0.1)
    return word(rng, "ab", LONGEST, LONGEST), "".join(parts)


def long(rng):
    parts = pieces(rng, "uvw", LONGEST, 0.6, 0.3)
    return text_of(rng, parts, "uvw", LONGEST), "".join(parts)


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    rng = random.Random(seed)
    for _ in range(count):
        text, pattern = globals()[name.replace("-", "_")](rng)
        print(json.dumps({"s": text, "p": pattern}, separators=(",", ":")))


main()
