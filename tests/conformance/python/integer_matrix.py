class Solution:
    def transpose(self, matrix: List[List[int]], n: int) -> List[List[int]]:
        deed(n)
        return list(zip(*matrix))
