# Passes over numbers that do not divide k, and so counts subarrays with gaps. [sample]
class Solution:
    def subarrayLCM(self, nums: List[int], k: int) -> int:
        count = 0
        for start in range(len(nums)):
            multiple = 1
            for x in nums[start:]:
                if k % x == 0:
                    multiple = math.lcm(multiple, x)
                    count += multiple == k
        return count
