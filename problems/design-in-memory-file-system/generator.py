"""Prints `count` argument objects for the recipe `name`: runs in which everything that is listed or read exists."""

import json
import random
import sys

LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Run:
    def __init__(self, rng, names):
        self.rng, self.names = rng, names
        self.folders, self.files = ["/"], []
        self.operations, self.arguments = ["FileSystem"], [[]]

    def call(self, method, *arguments):
        self.operations.append(method)
        self.arguments.append(list(arguments))

    def below(self, folder):
        return folder.rstrip("/") + "/" + self.rng.choice(self.names)

    def make_folder(self, most=3):
        path = self.rng.choice(self.folders)
        for _ in range(self.rng.randint(1, most)):
            longer = self.below(path)
            if longer in self.files or len(longer) > 100:
                break
            path = longer
        if path == "/":
            return
        self.call("mkdir", path)
        parts = path.split("/")
        for end in range(2, len(parts) + 1):
            folder = "/".join(parts[:end])
            if folder not in self.folders:
                self.folders.append(folder)

    def write(self, longest=4):
        path = self.rng.choice(self.files) if self.files and self.rng.random() < 0.4 else self.below(self.rng.choice(self.folders))
        if path in self.folders or len(path) > 100:
            return
        if path not in self.files:
            self.files.append(path)
        self.call("addContentToFile", path, "".join(self.rng.choice(LETTERS) for _ in range(self.rng.randint(1, longest))))

    def read(self):
        if self.files:
            self.call("readContentFromFile", self.rng.choice(self.files))

    def list(self):
        places = self.files if self.files and self.rng.random() < 0.25 else self.folders
        self.call("ls", self.rng.choice(places))

    def some(self, calls, weights=(3, 3, 2, 4)):
        tries = 0
        while len(self.operations) <= calls and tries < 20 * calls:
            tries += 1
            self.rng.choices([self.make_folder, self.write, self.read, self.list], weights)[0]()
        return self

    def args(self):
        return {"operations": self.operations, "arguments": self.arguments}


def word(rng, longest):
    return "".join(rng.choice(LETTERS) for _ in range(rng.randint(1, longest)))


def small(rng):
    return Run(rng, ["a", "b", "ab", "abc", "z"]).some(rng.randint(4, 14))


def few_names(rng):
    return Run(rng, ["a", "b"]).some(rng.randint(8, 20))


def deep(rng):
    run = Run(rng, ["x", "xy", "y"])
    for _ in range(3):
        run.make_folder(8)
    return run.some(rng.randint(8, 20), (1, 3, 2, 4))


def many_files(rng):
    return Run(rng, [word(rng, 3) for _ in range(20)]).some(rng.randint(20, 40), (1, 6, 3, 3))


def mixed(rng):
    return Run(rng, [word(rng, 4) for _ in range(12)]).some(rng.randint(80, 120))


def large_deep_paths(rng):
    run = Run(rng, ["a", "b"])
    for _ in range(40):
        run.make_folder(49)
    return run.some(300)


def large_one_file(rng):
    run = Run(rng, ["f"])
    for _ in range(150):
        run.write(50)
        run.read()
    return run.some(300)


def large_wide_folder(rng):
    run = Run(rng, [word(rng, 6) for _ in range(250)])
    for name in run.names:
        run.call("mkdir", "/top/" + name)
    run.folders += ["/top"] + ["/top/" + name for name in run.names]
    while len(run.operations) <= 300:
        run.call("ls", "/top")
    return run


def large_mixed(rng):
    return Run(rng, [word(rng, 8) for _ in range(30)]).some(300)


name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
make = globals()[name.replace("-", "_")]
for index in range(count):
    print(json.dumps(make(random.Random(seed + index)).args(), separators=(",", ":")))
