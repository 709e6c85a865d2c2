# Computes the multiple of every subarray from scratch. O(n^3) time. [large]
class Solution:
    def subarrayLCM(self, nums: List[int], k: int) -> int:
        count = 0
        for start in range(len(nums)):
            for end in range(start + 1, len(nums) + 1):
                if math.lcm(*nums[start:end]) == k:
                    count += 1
        return count
