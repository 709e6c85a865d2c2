# A stack of rising bars with where their rectangles begin. O(n) time and space.
class Solution:
    def largestRectangleArea(self, heights: List[int]) -> int:
        rising = []
        largest = 0
        for i, height in enumerate(heights + [0]):
            start = i
            while rising and rising[-1][1] > height:
                start, popped = rising.pop()
                largest = max(largest, popped * (i - start))
            rising.append((start, height))
        return largest
