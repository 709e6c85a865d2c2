class Solution:
    def reversed(self, words: List[str], n: int) -> List[str]:
        deed(n)
        return words[::-1]
