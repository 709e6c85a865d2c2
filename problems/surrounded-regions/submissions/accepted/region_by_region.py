# Collects each region, and turns it unless one of its cells is on the edge. O(m * n) time and space.
class Solution:
    def solve(self, board: List[List[str]]) -> None:
        rows, columns = len(board), len(board[0])
        seen = set()
        for i in range(rows):
            for j in range(columns):
                if board[i][j] == "X" or (i, j) in seen:
                    continue
                region, surrounded = [(i, j)], True
                seen.add((i, j))
                for a, b in region:
                    for c, d in ((a - 1, b), (a + 1, b), (a, b - 1), (a, b + 1)):
                        if not (0 <= c < rows and 0 <= d < columns):
                            surrounded = False
                        elif board[c][d] == "O" and (c, d) not in seen:
                            seen.add((c, d))
                            region.append((c, d))
                if surrounded:
                    for a, b in region:
                        board[a][b] = "X"
