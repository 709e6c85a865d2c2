# The set is a default argument, which all calls share. [sample]
class Solution:
    def firstRepeat(self, nums: List[int], seen=set()) -> int:
        for x in nums:
            if x in seen:
                return x
            seen.add(x)
        return -1
