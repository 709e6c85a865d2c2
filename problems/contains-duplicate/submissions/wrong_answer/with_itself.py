# Compares each element with itself as well. [sample]
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        return any(x == y for x in nums for y in nums)
