# Prefix sums and binary search. O(log n) a call, O(n) space.
class Solution:
    def __init__(self, w: List[int]):
        self.sums = list(accumulate(w))

    def pickIndex(self) -> int:
        return bisect_right(self.sums, random.random() * self.sums[-1])
