# With nobody, lower than anything, at both ends. O(n) time, O(n) space.
class Solution:
    def tallestAround(self, heights: List[int]) -> List[int]:
        nobody = float("-inf")
        row = [nobody] + heights + [nobody]
        return [max(row[i - 1], row[i], row[i + 1]) for i in range(1, len(row) - 1)]
