# Looks for the gap after the least positive number that is there, as if 1 were not missing. [edge]
class Solution:
    def firstMissingPositive(self, nums: List[int]) -> int:
        present = set(nums)
        candidate = min((x for x in present if x > 0), default=1)
        while candidate in present:
            candidate += 1
        return candidate
