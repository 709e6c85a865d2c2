# Goes around in the right proportions, but not at random. [edge]
class Solution:
    def __init__(self, w: List[int]):
        self.sums = list(accumulate(w))
        self.next = 0

    def pickIndex(self) -> int:
        index = bisect_right(self.sums, self.next)
        self.next = (self.next + 1) % self.sums[-1]
        return index
