# Does not go on behind a match of the same start. [edge]
class Solution:
    def subarraySum(self, nums: List[int], k: int) -> int:
        parts = 0
        for i in range(len(nums)):
            total = 0
            for x in nums[i:]:
                total += x
                if total == k:
                    parts += 1
                    break
        return parts
