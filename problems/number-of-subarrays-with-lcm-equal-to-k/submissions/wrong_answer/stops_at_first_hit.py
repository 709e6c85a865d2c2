# Leaves the inner loop at the first hit, although longer subarrays may have the same multiple. [sample]
class Solution:
    def subarrayLCM(self, nums: List[int], k: int) -> int:
        count = 0
        for start in range(len(nums)):
            multiple = 1
            for x in nums[start:]:
                multiple = math.lcm(multiple, x)
                if multiple == k:
                    count += 1
                if multiple >= k:
                    break
        return count
