# The largest of a slice. O(n) time, O(1) space.
class Solution:
    def tallestAround(self, heights: List[int]) -> List[int]:
        return [max(heights[max(0, i - 1) : i + 2]) for i in range(len(heights))]
