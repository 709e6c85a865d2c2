# Takes -10**9 for the ground beyond the ends, which real heights undercut. [edge]
class Solution:
    def findPeakElement(self, nums: List[int]) -> int:
        ground = -(10**9)
        padded = [ground] + nums + [ground]
        for i in range(1, len(padded) - 1):
            if padded[i - 1] < padded[i] > padded[i + 1]:
                return i - 1
        return -1
