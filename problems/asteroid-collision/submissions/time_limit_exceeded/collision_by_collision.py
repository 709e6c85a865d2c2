# Searches the first pair that meets from the start, again and again. O(n^2) time. [large]
class Solution:
    def asteroidCollision(self, asteroids: List[int]) -> List[int]:
        left = asteroids[:]
        while True:
            for i in range(len(left) - 1):
                if left[i] > 0 > left[i + 1]:
                    total = left[i] + left[i + 1]
                    left[i : i + 2] = [] if total == 0 else [left[i]] if total > 0 else [left[i + 1]]
                    break
            else:
                return left
