# For each number of a copy a stack of the values. O(1) per call, O(n) space.
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
        if not self.levels[-1]:
            self.levels.pop()
        self.counts[val] -= 1
        return val
