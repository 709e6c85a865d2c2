# Leaves out subarrays of one element. [edge]
class Solution:
    def subarrayGCD(self, nums: List[int], k: int) -> int:
        count = 0
        for start in range(len(nums)):
            common = nums[start]
            for end in range(start + 1, len(nums)):
                common = gcd(common, nums[end])
                if common < k:
                    break
                count += common == k
        return count
