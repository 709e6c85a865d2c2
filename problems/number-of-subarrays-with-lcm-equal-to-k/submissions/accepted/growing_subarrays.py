# Extends each subarray to the right and stops once its multiple does not divide k. O(n^2) time, O(1) space.
class Solution:
    def subarrayLCM(self, nums: List[int], k: int) -> int:
        count = 0
        for start in range(len(nums)):
            multiple = 1
            for end in range(start, len(nums)):
                x = nums[end]
                multiple = multiple // math.gcd(multiple, x) * x
                if k % multiple:
                    break
                if multiple == k:
                    count += 1
        return count
