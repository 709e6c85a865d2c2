# The best that ends with each house: two or three houses further back. O(n) time and space.
class Solution:
    def rob(self, nums: List[int]) -> int:
        ending = [0, 0, 0]
        for amount in nums:
            ending.append(amount + max(ending[-2], ending[-3]))
        return max(ending[-1], ending[-2])
