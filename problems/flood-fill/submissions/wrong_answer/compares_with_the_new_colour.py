# Compares neighbours with the start after that has been painted. [sample]
class Solution:
    def floodFill(self, image: List[List[int]], sr: int, sc: int, color: int) -> List[List[int]]:
        if image[sr][sc] == color:
            return image
        image[sr][sc] = color
        waiting, seen = [(sr, sc)], {(sr, sc)}
        while waiting:
            i, j = waiting.pop()
            for a, b in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if 0 <= a < len(image) and 0 <= b < len(image[0]) and (a, b) not in seen and image[a][b] == image[sr][sc]:
                    seen.add((a, b))
                    image[a][b] = color
                    waiting.append((a, b))
        return image
