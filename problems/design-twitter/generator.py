"""Prints `count` argument objects for the recipe `name`: runs in which no tweet is posted twice."""

import json
import random
import sys


class Run:
    def __init__(self, rng):
        self.operations, self.arguments = ["Twitter"], [[]]
        self.unused = list(range(10001))
        rng.shuffle(self.unused)

    def call(self, method, *arguments):
        self.operations.append(method)
        self.arguments.append(list(arguments))

    def post(self, user):
        if self.unused:
            self.call("postTweet", user, self.unused.pop())

    def args(self):
        return {"operations": self.operations, "arguments": self.arguments}


def anything(rng, users, calls, weights):
    run = Run(rng)
    for _ in range(calls):
        method = rng.choices(["post", "feed", "follow", "unfollow"], weights)[0]
        user, other = rng.sample(range(1, users + 1), 2)
        if method == "post":
            run.post(user)
        elif method == "feed":
            run.call("getNewsFeed", user)
        else:
            run.call(method, user, other)
    return run


def small(rng):
    return anything(rng, 3, rng.randint(5, 16), [3, 3, 2, 1])


def busy_users(rng):
    return anything(rng, 3, rng.randint(25, 50), [6, 2, 1, 0.5])


def much_following(rng):
    return anything(rng, 4, rng.randint(20, 40), [3, 3, 3, 3])


def mixed(rng):
    return anything(rng, 20, rng.randint(150, 300), [3, 2, 3, 1])


def large_everyone_follows(rng):
    """One reader follows everybody; there are many tweets, and the reader reads often."""
    run = Run(rng)
    for user in range(2, 501):
        run.call("follow", 1, user)
    for _ in range(10000):
        run.post(rng.randint(1, 500))
    for _ in range(1000):
        run.call("getNewsFeed", 1)
    return run


def large_silent_reader(rng):
    """Some read who follow nobody active."""
    run = Run(rng)
    for user in range(1, 50):
        run.call("follow", user, user + 1)
    for _ in range(10000):
        run.post(rng.randint(100, 500))
    for _ in range(19900):
        run.call("getNewsFeed", rng.randint(1, 50))
    return run


def large_one_author(rng):
    run = Run(rng)
    for user in range(2, 501):
        run.call("follow", user, 1)
    for tweet in range(10000):
        run.post(1)
        if tweet % 5 == 0:
            run.call("getNewsFeed", rng.randint(1, 500))
    return run


def large_random(rng):
    return anything(rng, 500, 30000, [3, 2, 6, 1])


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)).args(), separators=(",", ":")))
