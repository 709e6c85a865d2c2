# Fills up to the next peak only, instead of looking for the highest walls. [edge]
class Solution:
    def trap(self, height: List[int]) -> int:
        water, i = 0, 0
        while i < len(height) - 1:
            j = i + 1
            while j < len(height) - 1 and height[j + 1] <= height[j]:
                j += 1
            k = j
            while k < len(height) - 1 and height[k + 1] > height[k]:
                k += 1
            level = min(height[i], height[k])
            water += sum(max(0, level - h) for h in height[i:k])
            i = k if k > i else i + 1
        return water
