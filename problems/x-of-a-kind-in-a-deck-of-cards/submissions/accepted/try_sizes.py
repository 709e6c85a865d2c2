# Counts every number once, then tries every size that divides the deck. O(n) time, O(n) space.
class Solution:
    def hasGroupsSizeX(self, deck: List[int]) -> bool:
        counts = collections.Counter(deck).values()
        for size in range(2, min(counts) + 1):
            if len(deck) % size == 0 and all(count % size == 0 for count in counts):
                return True
        return False
