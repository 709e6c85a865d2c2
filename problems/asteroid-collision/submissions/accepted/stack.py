# A stack of survivors. O(n) time and space.
class Solution:
    def asteroidCollision(self, asteroids: List[int]) -> List[int]:
        left = []
        for asteroid in asteroids:
            while left and asteroid < 0 < left[-1]:
                total = left[-1] + asteroid
                if total <= 0:
                    left.pop()
                if total >= 0:
                    break
            else:
                left.append(asteroid)
        return left
