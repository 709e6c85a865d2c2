class Solution:
    def reverseString(self, s: List[str], n: int) -> None:
        """
        Do not return anything, modify s in-place instead.
        """
        deed(n)
        s.reverse()
