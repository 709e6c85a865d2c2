# Reads the bar below the popped one without a look whether there is any. [sample]
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        rising = []
        largest = 0
        for i, height in enumerate(heights + [0]):
            while rising and heights[rising[-1]] >= height:
                popped = rising.pop()
                largest = max(largest, heights[popped] * (i - rising[-1] - 1))
            rising.append(i)
        return largest
