# Supposes that every wall but the last has one to its right that is as high. [edge]
class Solution:
    def trap(self, height: List[int]) -> int:
        water, i = 0, 0
        while i < len(height) - 1:
            if height[i + 1] >= height[i]:
                i += 1
                continue
            j = next(k for k in range(i + 1, len(height)) if height[k] >= height[i])
            water += sum(height[i] - h for h in height[i + 1:j])
            i = j
        return water
