# Alias method: boxes of equal size with at most two indices each. O(1) a call, O(n) space.
class Solution:
    def __init__(self, w: List[int]):
        self.total = sum(w)
        self.share = [len(w) * x for x in w]
        self.other = list(range(len(w)))
        light = [i for i, x in enumerate(self.share) if x < self.total]
        heavy = [i for i, x in enumerate(self.share) if x >= self.total]
        while light:
            box, giver = light.pop(), heavy[-1]
            self.other[box] = giver
            self.share[giver] -= self.total - self.share[box]
            if self.share[giver] < self.total:
                light.append(heavy.pop())

    def pickIndex(self) -> int:
        box = int(random.random() * len(self.share))
        return box if random.random() * self.total < self.share[box] else self.other[box]
