class Solution:
    def halves(self, nums: List[float], n: int) -> List[float]:
        deed(n)
        return [x / 2 for x in nums]
