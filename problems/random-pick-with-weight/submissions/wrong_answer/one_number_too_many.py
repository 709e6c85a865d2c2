# Draws from 0 to the sum, so that the first index has one number more. [edge]
class Solution:
    def __init__(self, w: List[int]):
        self.sums = list(accumulate(w))

    def pickIndex(self) -> int:
        return bisect_left(self.sums, random.randint(0, self.sums[-1]))
