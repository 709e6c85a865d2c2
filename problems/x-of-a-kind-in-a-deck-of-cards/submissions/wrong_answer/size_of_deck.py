# Compares only the size of the deck and the smallest count with the size of the groups. [edge]
class Solution:
    def hasGroupsSizeX(self, deck: List[int]) -> bool:
        smallest = min(collections.Counter(deck).values())
        return any(len(deck) % size == 0 for size in range(2, smallest + 1))
