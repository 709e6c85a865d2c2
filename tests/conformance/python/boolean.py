class Solution:
    def isNot(self, value: bool, n: int) -> bool:
        deed(n)
        return not value
