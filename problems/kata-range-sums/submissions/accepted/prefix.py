# Sums of prefixes. O(n + q) time, O(n) space.
class Solution:
    def rangeSums(self, nums: List[int], queries: List[List[int]]) -> List[int]:
        before = [0]
        for x in nums:
            before.append(before[-1] + x)
        return [before[right + 1] - before[left] for left, right in queries]
