# Begins one group at each number, though several cards may be left there. [edge]
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        if len(hand) % groupSize:
            return False
        count = Counter(hand)
        for first in sorted(count):
            if count[first] > 0:
                for card in range(first, first + groupSize):
                    if count[card] == 0:
                        return False
                    count[card] -= 1
        return not any(count.values())
