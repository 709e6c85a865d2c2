# Looks at index -1, which is the last element. [sample]
class Solution:
    def tallestAround(self, heights: List[int]) -> List[int]:
        n = len(heights)
        return [max(heights[i - 1], heights[i], heights[min(i + 1, n - 1)]) for i in range(n)]
