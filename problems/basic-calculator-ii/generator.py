"""Valid expressions without brackets, whose values fit into 32 bits at every step and which never divide by 0.

Usage: generator.py <recipe> <seed> <count> [<size>...], one "args" object a line; size: of "long-product", how many characters.
"""

import json
import random
import sys

LENGTH = 3 * 10**5
BOUND = 2**31 - 1


def expression(rng, numbers, top, operators="+-*/", spaces=0.0, length=LENGTH):
    """So many numbers up to the top, or as many as the length allows."""
    total, sign = 0, 1
    term = rng.randint(0, top)
    text = [str(term)]
    size = len(text[0])
    for _ in range(numbers - 1):
        operator = rng.choice(operators)
        number = rng.randint(0, top)
        if operator == "*" and abs(total) + term * number > BOUND:
            operator = "-" if total > 0 else "+"
        if operator == "/" and number == 0:
            number = 1
        if operator in "+-":
            total += sign * term
            sign, term = (1 if operator == "+" else -1), number
            if abs(total) + term > BOUND:
                break
        elif operator == "*":
            term *= number
        else:
            term //= number
        blanks = [" " * rng.randint(1, 2) if rng.random() < spaces else "" for _ in range(2)]
        text.append(blanks[0] + operator + blanks[1] + str(number))
        size += len(text[-1])
        if size > length - 16:
            break
    return "".join(text)


def small(rng):
    return expression(rng, rng.randint(1, 6), 9)


def with_spaces(rng):
    text = expression(rng, rng.randint(2, 7), 40, "+-*/", 0.4)
    return " " * rng.randint(0, 2) + text + " " * rng.randint(0, 2)


def quotients(rng):
    return expression(rng, rng.randint(3, 8), 60, "-/-/*")


def products(rng):
    return expression(rng, rng.randint(3, 8), 30, "*+*-")


def long_numbers(rng):
    return expression(rng, rng.randint(2, 4), 2 * 10**8, "+-/")


def any_operators(rng):
    return expression(rng, LENGTH, 99)


def long_sum(rng):
    return expression(rng, LENGTH, 9, "+-")


def long_product(rng, length=LENGTH):
    return "1" + "".join(rng.choice(("*1", "/1", "*1")) for _ in range((length - 1) // 2)) + " " * (1 - length % 2)


def with_many_spaces(rng):
    return expression(rng, LENGTH, 50, "+-*/", 0.9)


RECIPES = {
    "small": small,
    "with-spaces": with_spaces,
    "quotients": quotients,
    "products": products,
    "long-numbers": long_numbers,
    "any-operators": any_operators,
    "long-sum": long_sum,
    "long-product": long_product,
    "with-many-spaces": with_many_spaces,
}


def main():
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    sizes = [[int(word)] for word in sys.argv[4:]] or [[]] * count
    for i, size in enumerate(sizes):
        print(json.dumps({"s": RECIPES[name](random.Random(seed + i), *size)}, separators=(",", ":")))


main()
