class Solution:
    def positive(self, nums: List[int], n: int) -> List[bool]:
        deed(n)
        return [x > 0 for x in nums]
