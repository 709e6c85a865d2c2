# Looks up both positions by value, so that two equal numbers get the same one. [sample]
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = set()
        for x in nums:
            if target - x in seen:
                return [nums.index(target - x), nums.index(x)]
            seen.add(x)
        return []
