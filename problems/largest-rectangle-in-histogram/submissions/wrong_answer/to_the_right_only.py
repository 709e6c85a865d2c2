# Lets each bar's rectangle grow to the right only. [edge]
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        n = len(heights)
        right = [n] * n
        largest = 0
        for i in range(n - 1, -1, -1):
            right[i] = i + 1
            while right[i] < n and heights[right[i]] >= heights[i]:
                right[i] = right[right[i]]
            largest = max(largest, heights[i] * (right[i] - i))
        return largest
