# Takes the new colour for a mark, and does not enter pixels beside which it was there before. [edge]
class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        old = image[sr][sc]
        if old == color:
            return image
        rows, columns = len(image), len(image[0])
        boundary = {(i, j) for i in range(rows) for j in range(columns) if image[i][j] == color}
        waiting = [(sr, sc)]
        image[sr][sc] = color
        while waiting:
            i, j = waiting.pop()
            around = {(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)}
            if around & boundary:
                continue
            for a, b in around:
                if 0 <= a < rows and 0 <= b < columns and image[a][b] == old:
                    image[a][b] = color
                    waiting.append((a, b))
        return image
