# Of equally frequent values takes the largest one. [edge]
class FreqStack:
    def __init__(self):
        self.counts = Counter()
        self.elements = []

    def push(self, val: int) -> None:
        self.counts[val] += 1
        heappush(self.elements, (-self.counts[val], -val))

    def pop(self) -> int:
        val = -heappop(self.elements)[1]
        self.counts[val] -= 1
        return val
