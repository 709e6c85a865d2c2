# Searches the list for the smallest card and each successor. O(n^2) time. [large]
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        while hand:
            first = min(hand)
            for card in range(first, first + groupSize):
                if card not in hand:
                    return False
                hand.remove(card)
        return True
