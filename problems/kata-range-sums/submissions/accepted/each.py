# Adds up each range anew. O(n * m) time for m queries, O(n) space.
class Solution:
    def rangeSums(self, nums: List[int], queries: List[List[int]]) -> List[int]:
        return [sum(nums[left : right + 1]) for left, right in queries]
