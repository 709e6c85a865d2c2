# Expects k itself in the subarray, with only divisors of k around it. [sample]
class Solution:
    def subarrayLCM(self, nums: List[int], k: int) -> int:
        count = 0
        for start in range(len(nums)):
            found = False
            for end in range(start, len(nums)):
                if k % nums[end]:
                    break
                found = found or nums[end] == k
                count += found
        return count
