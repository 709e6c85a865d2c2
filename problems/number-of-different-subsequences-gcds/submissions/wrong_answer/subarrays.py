# Looks at runs of neighbours only. [edge]
class Solution:
    def countDifferentSubsequenceGCDs(self, nums: List[int]) -> int:
        found, ending = set(), set()
        for number in nums:
            ending = {gcd(common, number) for common in ending} | {number}
            found |= ending
        return len(found)
