# Knows only when a value was pushed last, and forgets where the copies below it lie. [edge]
class FreqStack:
    def __init__(self):
        self.counts = Counter()
        self.last = {}
        self.time = 0

    def push(self, val: int) -> None:
        self.counts[val] += 1
        self.time += 1
        self.last[val] = self.time

    def pop(self) -> int:
        val = max(self.counts, key=lambda val: (self.counts[val], self.last[val]))
        self.counts[val] -= 1
        if self.counts[val] == 0:
            del self.counts[val]
        return val
