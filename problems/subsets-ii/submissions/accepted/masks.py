# Every bit mask over the sorted list, collected in a set. O(n * 2^n) time and space.
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        nums.sort()
        selections = {tuple(x for i, x in enumerate(nums) if mask >> i & 1) for mask in range(1 << len(nums))}
        return [list(selection) for selection in selections]
