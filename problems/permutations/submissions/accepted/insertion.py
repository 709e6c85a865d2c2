# Puts each number into every gap of the arrangements of those before it. O(n * n!) time, O(n!) space for the shorter ones.
class Solution:
    def permute(self, nums: List[int]) -> List[List[int]]:
        arrangements = [[]]
        for number in nums:
            arrangements = [known[:gap] + [number] + known[gap:] for known in arrangements for gap in range(len(known) + 1)]
        return arrangements
