# Finds it by counting, but takes a 0 for "nothing found". [edge]
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        found = None
        for x, count in Counter(nums).items():
            if count == 1:
                found = x
        return found or nums[0]
