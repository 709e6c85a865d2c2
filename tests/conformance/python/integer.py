class Solution:
    def plusOne(self, x: int, n: int) -> int:
        deed(n)
        return x + 1
