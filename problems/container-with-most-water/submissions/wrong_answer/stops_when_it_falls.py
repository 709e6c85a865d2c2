# Stops as soon as an area is smaller than the best one. [edge]
class Solution:
    def maxArea(self, height: List[int]) -> int:
        left, right = 0, len(height) - 1
        best = 0
        while left < right:
            area = min(height[left], height[right]) * (right - left)
            if area < best:
                break
            best = area
            if height[left] < height[right]:
                left += 1
            else:
                right -= 1
        return best
