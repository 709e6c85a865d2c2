# From each card down to the beginning of its run, then groups upwards. O(n) time, O(n) space.
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        if len(hand) % groupSize:
            return False
        count = Counter(hand)
        for card in hand:
            first = card
            while count[first - 1]:
                first -= 1
            while first <= card:
                groups = count[first]
                if groups:
                    for following in range(first, first + groupSize):
                        if count[following] < groups:
                            return False
                        count[following] -= groups
                first += 1
        return True
