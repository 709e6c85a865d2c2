# Takes the lower of the two highest walls as the level everywhere between them, and forgets what is outside. [edge]
class Solution:
    def trap(self, height: List[int]) -> int:
        order = sorted(range(len(height)), key=lambda i: -height[i])
        if len(order) < 2:
            return 0
        left, right = min(order[:2]), max(order[:2])
        level = min(height[left], height[right])
        return sum(max(0, level - h) for h in height[left:right + 1])
