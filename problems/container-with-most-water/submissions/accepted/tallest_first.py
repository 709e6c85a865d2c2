# Posts from the tallest down, each with the outermost one so far. O(n log n) time, O(n) space.
class Solution:
    def maxArea(self, height: List[int]) -> int:
        order = sorted(range(len(height)), key=height.__getitem__, reverse=True)
        first = last = order[0]
        best = 0
        for i in order:
            if i < first:
                first = i
            elif i > last:
                last = i
            best = max(best, height[i] * (i - first), height[i] * (last - i))
        return best
