# Looks behind the last element. [sample]
class Solution:
    def tallestAround(self, heights: List[int]) -> List[int]:
        n = len(heights)
        return [max(heights[max(0, i - 1)], heights[i], heights[i + 1]) for i in range(n)]
