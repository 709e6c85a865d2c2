class Solution:
    def half(self, x: float, n: int) -> float:
        deed(n)
        return x / 2
