# Tries the smallest count as the only size. [sample]
class Solution:
    def hasGroupsSizeX(self, deck: List[int]) -> bool:
        counts = collections.Counter(deck).values()
        size = min(counts)
        return size >= 2 and all(count % size == 0 for count in counts)
