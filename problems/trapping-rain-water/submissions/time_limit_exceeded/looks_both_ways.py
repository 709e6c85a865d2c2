# Looks both ways from every wall. O(n^2) time. [large]
class Solution:
    def trap(self, height: List[int]) -> int:
        return sum(min(max(height[:i + 1]), max(height[i:])) - h for i, h in enumerate(height))
