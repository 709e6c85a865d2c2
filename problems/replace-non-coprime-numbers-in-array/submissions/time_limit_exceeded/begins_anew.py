# Looks for a pair from the beginning after each replacement. O(n^2 log m) time. [large]
class Solution:
    def replaceNonCoprimes(self, nums: List[int]) -> List[int]:
        while True:
            for i in range(1, len(nums)):
                if gcd(nums[i - 1], nums[i]) > 1:
                    nums[i - 1:i + 1] = [lcm(nums[i - 1], nums[i])]
                    break
            else:
                return nums
