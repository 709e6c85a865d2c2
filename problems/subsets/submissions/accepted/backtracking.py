# Extends a prefix by each number to its right. O(n * 2^n) time, O(n) space besides the output.
class Solution:
    def subsets(self, nums: List[int]) -> List[List[int]]:
        result, chosen = [], []

        def extend(start):
            result.append(chosen[:])
            for i in range(start, len(nums)):
                chosen.append(nums[i])
                extend(i + 1)
                chosen.pop()

        extend(0)
        return result
