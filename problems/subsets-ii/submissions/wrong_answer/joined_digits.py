# Tells selections apart by their numbers written one after the other, without anything between. [edge]
class Solution:
    def subsetsWithDup(self, nums: List[int]) -> List[List[int]]:
        nums.sort(key=abs)
        found = {}
        for mask in range(1 << len(nums)):
            chosen = [x for i, x in enumerate(nums) if mask >> i & 1]
            found["".join(str(abs(x)) for x in chosen)] = chosen
        return list(found.values())
