# Sorts once, and smashes the rest of each pair against the next one in that order. [edge]
class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        stones.sort(reverse=True)
        rest = stones[0]
        for stone in stones[1:]:
            rest = abs(rest - stone)
        return rest
