# The highest wall from the left and from the right for each place. O(n) time, O(n) space.
class Solution:
    def trap(self, height: List[int]) -> int:
        from_left = itertools.accumulate(height, max)
        from_right = reversed(list(itertools.accumulate(reversed(height), max)))
        return sum(min(a, b) - h for a, b, h in zip(from_left, from_right, height))
