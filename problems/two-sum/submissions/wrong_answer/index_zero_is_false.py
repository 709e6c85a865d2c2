# Takes the index 0 for "not found". [sample]
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = {}
        for i, x in enumerate(nums):
            if seen.get(target - x):
                return [seen[target - x], i]
            seen[x] = i
        return []
