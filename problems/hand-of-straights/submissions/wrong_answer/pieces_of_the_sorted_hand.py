# Cuts the sorted hand into pieces, where equal cards stand side by side. [edge]
class Solution:
    def isNStraightHand(self, hand: List[int], groupSize: int) -> bool:
        hand.sort()
        pieces = [hand[i : i + groupSize] for i in range(0, len(hand), groupSize)]
        return all(piece == list(range(piece[0], piece[0] + groupSize)) for piece in pieces)
