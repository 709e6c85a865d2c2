# Looks for the lightest stone that any order of smashing can leave. [edge]
class Solution:
    def lastStoneWeight(self, stones: List[int]) -> int:
        sums = {0}
        for stone in stones:
            sums |= {total + stone for total in sums}
        whole = sum(stones)
        return min(abs(whole - 2 * total) for total in sums)
