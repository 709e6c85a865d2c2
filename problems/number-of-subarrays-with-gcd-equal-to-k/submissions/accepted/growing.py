# Grows the subarray from each start while k divides its gcd. O(n (n + log m)) time, O(1) space.
class Solution:
    def subarrayGCD(self, nums: List[int], k: int) -> int:
        count = 0
        for start in range(len(nums)):
            common = 0
            for end in range(start, len(nums)):
                common = gcd(common, nums[end])
                if common % k:
                    break
                count += common == k
        return count
