# Goes on to the next one below without a look whether there is one. [edge]
class Solution:
    def asteroidCollision(self, asteroids: List[int]) -> List[int]:
        left = [asteroids[0]]
        for asteroid in asteroids[1:]:
            alive = True
            while asteroid < 0 < left[-1] and alive:
                alive = left[-1] < -asteroid
                if left[-1] <= -asteroid:
                    left.pop()
            if alive:
                left.append(asteroid)
        return left
