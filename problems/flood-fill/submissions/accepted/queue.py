# Breadth-first search, paint marks what was visited. O(m * n) time and space.
class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        rows, columns, old = len(image), len(image[0]), image[sr][sc]
        if old == color:
            return image
        image[sr][sc] = color
        waiting = deque([(sr, sc)])
        while waiting:
            i, j = waiting.popleft()
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < rows and 0 <= b < columns and image[a][b] == old:
                    image[a][b] = color
                    waiting.append((a, b))
        return image
