# Takes the two tallest posts. [edge]
class Solution:
    def maxArea(self, height: List[int]) -> int:
        order = sorted(range(len(height)), key=lambda i: (-height[i], i))
        a, b = order[0], order[1]
        return min(height[a], height[b]) * abs(a - b)
