# Returns the last index as well, where the right part is empty. [edge]
class Solution:
    def findValidSplit(self, nums: List[int]) -> int:
        reach = 0
        for i in range(len(nums)):
            for j in range(len(nums) - 1, max(reach, i), -1):
                if gcd(nums[i], nums[j]) > 1:
                    reach = j
                    break
            if reach <= i:
                return i
        return -1
