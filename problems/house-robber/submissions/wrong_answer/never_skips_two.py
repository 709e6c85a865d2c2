# Compares with the house two before only, so that it never skips two in a row. [edge]
class Solution:
    def rob(self, nums: List[int]) -> int:
        ending = [0, 0]
        for amount in nums:
            ending.append(ending[-2] + amount)
        return max(ending)
