# Pops the top of equal size, but lets the newcomer fly on. [edge]
class Solution:
    def asteroidCollision(self, asteroids: List[int]) -> List[int]:
        left = []
        for asteroid in asteroids:
            while left and asteroid < 0 < left[-1] <= -asteroid:
                left.pop()
            if not (left and asteroid < 0 < left[-1]):
                left.append(asteroid)
        return left
