# Leaves out the right end. [sample]
class Solution:
    def rangeSums(self, nums: List[int], queries: List[List[int]]) -> List[int]:
        return [sum(nums[left:right]) for left, right in queries]
