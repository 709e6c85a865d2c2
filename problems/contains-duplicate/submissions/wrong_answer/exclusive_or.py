# Takes for granted that equal numbers cancel out and others do not. [sample]
class Solution:
    def containsDuplicate(self, nums: List[int]) -> bool:
        rest = 0
        for x in nums:
            rest ^= x
        return rest == 0
