"""Prints `count` argument objects for the recipe `name`: tickets of a walk from JFK, so that there is always an answer."""

import json
import random
import sys

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
TICKETS = 300


def names(rng, count):
    found = {"JFK"}
    while len(found) < count + 1:
        found.add("".join(rng.choice(LETTERS) for _ in range(3)))
    return sorted(found - {"JFK"})


def along(rng, way):
    tickets = [[a, b] for a, b in zip(way, way[1:])]
    rng.shuffle(tickets)
    return tickets


def random_walk(rng, places, length):
    way = ["JFK"]
    while len(way) <= length:
        way.append(rng.choice([p for p in places if p != way[-1]]))
    return along(rng, way)


def walk(rng):
    return random_walk(rng, names(rng, rng.randint(1, 4)) + ["JFK"], rng.randint(2, 9))


def dead_end_first(rng):
    """Loops at JFK, and an exit whose name comes before most of them."""
    places = names(rng, rng.randint(4, 6))
    out = places[:rng.randint(1, 2)]
    way = ["JFK"]
    for place in rng.sample(places[2:], rng.randint(1, len(places) - 2)):
        way += [place, "JFK"]
    return along(rng, way + out)


def there_and_back(rng):
    """Few airports, so that tickets are there several times."""
    return random_walk(rng, ["JFK"] + names(rng, 2), rng.randint(4, 8))


def round_trip(rng):
    places = ["JFK"] + names(rng, rng.randint(2, 4))
    way = ["JFK"]
    for _ in range(rng.randint(2, 7)):
        way.append(rng.choice([p for p in places if p != way[-1]]))
    if way[-1] != "JFK":
        way.append("JFK")
    return along(rng, way)


def wrong_exit_first(rng):
    """The smallest ticket leads out of JFK for good, to loops that can be walked in any order."""
    places = names(rng, 150)
    exit_, inner, outer = places[0], places[1:100], places[100:]
    way = ["JFK"]
    for place in outer:
        way += [place, "JFK"]
    way.append(exit_)
    for place in inner:
        way += [place, exit_]
    return along(rng, way[:TICKETS + 1])


def long_walk(rng):
    return random_walk(rng, ["JFK"] + names(rng, 40), TICKETS)


def few_airports(rng):
    return random_walk(rng, ["JFK"] + names(rng, 3), TICKETS)


def long_chain(rng):
    places = names(rng, TICKETS)
    rng.shuffle(places)
    return along(rng, ["JFK"] + places)


def many_loops(rng):
    """Loops at each stop of a way, and at each one an exit that comes first."""
    places = names(rng, 200)
    stops, rest = places[:50], places[50:]
    way = ["JFK"]
    for stop, first, second in zip(stops, rest[::2], rest[1::2]):
        way += [stop, first, stop, second, stop]
    return along(rng, way[:TICKETS + 1])


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps({"tickets": make(random.Random(seed + index))}, separators=(",", ":")))
