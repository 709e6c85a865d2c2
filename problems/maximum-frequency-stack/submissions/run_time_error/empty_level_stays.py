# Leaves an empty level on top, from which the next pop takes. [sample]
class FreqStack:
    def __init__(self):
        self.counts = Counter()
        self.levels = []

    def push(self, val: int) -> None:
        if self.counts[val] == len(self.levels):
            self.levels.append([])
        self.levels[self.counts[val]].append(val)
        self.counts[val] += 1

    def pop(self) -> int:
        val = self.levels[-1].pop()
        self.counts[val] -= 1
        return val
