# Which indices pickIndex may return, each as often as its share asks for; an empty list from the second call on.
class Solution:
    MOST = 200000

    def __init__(self, w: List[int]):
        common = math.gcd(*w)
        shares = [x // common for x in w]
        total = sum(shares)
        if total > self.MOST:
            shares = [max(1, round(x * self.MOST / total)) for x in shares]
        self.indices = [i for i, share in enumerate(shares) for _ in range(share)]

    def pickIndex(self) -> List[int]:
        indices, self.indices = self.indices, []
        return indices
