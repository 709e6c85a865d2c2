class Solution:
    def following(self, letter: str, n: int) -> str:
        deed(n)
        return chr(ord(letter) + 1)
