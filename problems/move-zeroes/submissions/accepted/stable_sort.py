# Sorts stably by whether a number is zero. O(n log n) time, O(n) space.
class Solution:
    def moveZeroes(self, nums: List[int]) -> None:
        nums.sort(key=lambda x: x == 0)
