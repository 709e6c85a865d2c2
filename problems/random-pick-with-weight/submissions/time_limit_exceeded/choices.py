# Lets the library add up all weights at each call. O(n) a call. [large]
class Solution:
    def __init__(self, w: List[int]):
        self.weights = w

    def pickIndex(self) -> int:
        return random.choices(range(len(self.weights)), self.weights)[0]
