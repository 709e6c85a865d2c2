# Keeps the numbers met so far in a list and searches it each time. O(n^2) time. [large]
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        seen = []
        for x in nums:
            if x in seen:
                return True
            seen.append(x)
        return False
