# From the highest bar down, joining neighbors that are there already. O(n log n) time, O(n) space.
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        n = len(heights)
        # For a stretch of bars that are there: its other end, known at both ends.
        other = [-1] * n
        largest = 0
        for i in sorted(range(n), key=lambda i: -heights[i]):
            first = other[i - 1] if i > 0 and other[i - 1] >= 0 else i
            last = other[i + 1] if i + 1 < n and other[i + 1] >= 0 else i
            other[i] = i
            other[first], other[last] = last, first
            largest = max(largest, heights[i] * (last - first + 1))
        return largest
