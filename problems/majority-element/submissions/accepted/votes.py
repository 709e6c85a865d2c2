# Votes for different values cancel each other. O(n) time, O(1) space.
class Solution:
    def majorityElement(self, nums: List[int]) -> int:
        candidate, left = None, 0
        for x in nums:
            if left == 0:
                candidate, left = x, 1
            elif x == candidate:
                left += 1
            else:
                left -= 1
        return candidate
