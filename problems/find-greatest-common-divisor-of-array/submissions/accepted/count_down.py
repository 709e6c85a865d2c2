# Sorts, then counts down from the smallest number to the first common divisor. O(n log n + V) time, O(n) space.
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        ordered = sorted(nums)
        smallest, largest = ordered[0], ordered[-1]
        for candidate in range(smallest, 0, -1):
            if smallest % candidate == 0 and largest % candidate == 0:
                return candidate
        return 1
