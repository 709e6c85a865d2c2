class Solution:
    def flip(self, board: List[List[str]], n: int) -> None:
        deed(n)
        for row in board:
            row[:] = ['O' if cell == 'X' else 'X' for cell in row]
