# Stops as soon as two areas in a row are no better. [edge]
class Solution:
    def maxArea(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        best = worse = 0
        while left < right and worse < 2:
            area = min(height[left], height[right]) * (right - left)
            worse = worse + 1 if area <= best else 0
            best = max(best, area)
            if height[left] < height[right]:
                left += 1
            else:
                right -= 1
        return best
