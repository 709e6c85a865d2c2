class Solution:
    def doubled(self, words: List[str], n: int) -> List[str]:
        deed(n)
        return [word * 2 for word in words]
