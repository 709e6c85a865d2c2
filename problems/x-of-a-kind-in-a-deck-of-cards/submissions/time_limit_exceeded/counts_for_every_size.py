# Counts the cards anew for every size. O(n^2) time. [large]
class Solution:
    def hasGroupsSizeX(self, deck: List[int]) -> bool:
        return any(self.can_group(deck, size) for size in range(2, len(deck) + 1))

    def can_group(self, deck: List[int], size: int) -> bool:
        return all(count % size == 0 for count in collections.Counter(deck).values())
