"""Prints `count` argument objects for the recipe `name`: an area that winds through the whole image."""

import json
import random
import sys

SIZE = 50


def corridor(rng):
    area, ground, new = rng.sample(range(65536), 3)
    image = []
    for i in range(SIZE):
        if i % 2 == 1:
            image.append([area] * SIZE)
        else:
            image.append([ground] * SIZE)
            if i > 0:
                image[-1][0 if i % 4 == 0 else SIZE - 1] = area
    return {"image": image, "sr": SIZE - 1, "sc": 25, "color": new}


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
for index in range(count):
    print(json.dumps(corridor(random.Random(seed + index)), separators=(",", ":")))
