# Counts; the smallest cards that are left begin groups. O(n log n) time, O(n) space.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        count = Counter(hand)
        for first in sorted(count):
            groups = count[first]
            if groups == 0:
                continue
            for card in range(first, first + groupSize):
                if count[card] < groups:
                    return False
                count[card] -= groups
        return True
