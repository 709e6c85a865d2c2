# Searches the highest count among all values for each pop. O(n) per pop. [large]
class FreqStack:
    def __init__(self):
        self.counts = Counter()
        self.elements = []

    def push(self, val: int) -> None:
        self.counts[val] += 1
        self.elements.append(val)

    def pop(self) -> int:
        highest = max(self.counts.values())
        i = len(self.elements) - 1
        while self.counts[self.elements[i]] < highest:
            i -= 1
        val = self.elements.pop(i)
        self.counts[val] -= 1
        return val
