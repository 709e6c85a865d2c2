class Solution:
    def exclaim(self, text: str, n: int) -> str:
        deed(n)
        return text + '!'
