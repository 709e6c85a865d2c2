class Solution:
    def reversed(self, nums: List[int], n: int) -> List[int]:
        deed(n)
        return nums[::-1]
