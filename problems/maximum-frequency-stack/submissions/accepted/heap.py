# A heap by number of the copy and time. O(log n) per call, O(n) space.
class FreqStack:
    def __init__(self):
        self.counts = Counter()
        self.elements = []
        self.time = 0

    def push(self, val: int) -> None:
        self.counts[val] += 1
        self.time += 1
        heappush(self.elements, (-self.counts[val], -self.time, val))

    def pop(self) -> int:
        val = heappop(self.elements)[2]
        self.counts[val] -= 1
        return val
