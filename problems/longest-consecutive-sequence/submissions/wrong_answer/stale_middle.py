# Keeps lengths at the numbers, but updates only the new one and its neighbours, not the ends. [edge]
class Solution:
    def longestConsecutive(self, nums: List[int]) -> int:
        length = {}
        for x in nums:
            if x not in length:
                total = length.get(x - 1, 0) + 1 + length.get(x + 1, 0)
                length[x] = total
                for neighbour in (x - 1, x + 1):
                    if neighbour in length:
                        length[neighbour] = total
        return max(length.values(), default=0)
