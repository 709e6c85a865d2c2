"""Valid expressions in postfix notation, whose values fit into 32 bits at every step and which never divide by 0.

Usage: generator.py <recipe> <seed> <count>, one "args" object a line.
"""

import json
import random
import sys

TOKENS = 10**4
BOUND = 2**31 - 1


def apply(operator, a, b):
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    if b == 0:
        return None
    quotient = abs(a) // abs(b)
    return quotient if (a < 0) == (b < 0) else -quotient


def expression(rng, operators, operands, push, low=-200, high=200):
    """With that many operands; the larger `push`, the taller the stack."""
    tokens, values = [], []
    left = operands
    while left or len(values) > 1:
        if left and (len(values) < 2 or rng.random() < push):
            values.append(rng.randint(low, high))
            tokens.append(str(values[-1]))
            left -= 1
            continue
        b, a = values.pop(), values.pop()
        # Of + and - one always fits, and differences alone stay small.
        operator = rng.choice([o for o in operators if (r := apply(o, a, b)) is not None and -BOUND <= r <= BOUND])
        values.append(apply(operator, a, b))
        tokens.append(operator)
    return tokens


def small(rng):
    return expression(rng, "+-*/", rng.randint(1, 5), 0.5, -9, 9)


def differences(rng):
    return expression(rng, "-", rng.randint(3, 7), 0.5, -20, 20)


def quotients(rng):
    return expression(rng, "//+-", rng.randint(2, 6), 0.4, -50, 50)


def medium(rng):
    return expression(rng, "+-*/", rng.randint(10, 30), 0.6)


def bounds(rng):
    return expression(rng, "**+-", rng.randint(4, 8), 0.5)


def any_shape(rng):
    return expression(rng, "+-*/", TOKENS // 2, 0.55)


def tall(rng):
    return expression(rng, "+-", TOKENS // 2, 1)


def flat(rng):
    return expression(rng, "+-*/", TOKENS // 2, 0)


RECIPES = {
    "small": small,
    "differences": differences,
    "quotients": quotients,
    "medium": medium,
    "bounds": bounds,
    "any-shape": any_shape,
    "tall": tall,
    "flat": flat,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    for i in range(count):
        print(json.dumps({"tokens": RECIPES[name](random.Random(seed + i))}, separators=(",", ":")))


main()
