# Allows groups of a single card. [sample]
class Solution:
    def hasGroupsSizeX(self, deck: List[int]) -> bool:
        counts = collections.Counter(deck).values()
        return any(all(count % size == 0 for count in counts) for size in range(1, len(deck) + 1))
