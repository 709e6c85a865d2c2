# Takes each number with all gcds so far. O(n d log m) time, where d is the number of gcds. [large]
class Solution:
    def countDifferentSubsequenceGCDs(self, nums: List[int]) -> int:
        found = set()
        for number in nums:
            found |= {gcd(common, number) for common in found}
            found.add(number)
        return len(found)
