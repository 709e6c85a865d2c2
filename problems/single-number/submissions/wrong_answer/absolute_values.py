# Tells numbers apart by their absolute values only. [edge]
class Solution:
    def singleNumber(self, nums: List[int]) -> int:
        count = Counter(abs(x) for x in nums)
        for x in nums:
            if count[abs(x)] == 1:
                return x
        return 0
