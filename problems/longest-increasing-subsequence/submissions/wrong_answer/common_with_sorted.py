# Compares with the sorted list, equal numbers included, as a longest common subsequence. [edge]
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        row = [0] * (len(nums) + 1)
        for x in sorted(nums):
            before = 0
            for i, y in enumerate(nums, 1):
                before, row[i] = row[i], before + 1 if x == y else max(row[i], row[i - 1])
        return row[-1]
