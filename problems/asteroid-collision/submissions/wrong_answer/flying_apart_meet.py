# Lets all neighbors of different directions meet, also those that fly apart. [edge]
class Solution:
    def asteroidCollision(self, asteroids: List[int]) -> List[int]:
        left = []
        for asteroid in asteroids:
            while left and (left[-1] < 0) != (asteroid < 0):
                top = left[-1]
                if abs(top) <= abs(asteroid):
                    left.pop()
                if abs(top) >= abs(asteroid):
                    break
            else:
                left.append(asteroid)
        return left
