# Takes the size of the smaller one away from the larger one. [edge]
class Solution:
    def asteroidCollision(self, asteroids: List[int]) -> List[int]:
        original = []
        left = []
        for asteroid in asteroids:
            now = asteroid
            while left and now < 0 < left[-1]:
                now += left.pop()
                before = original.pop()
                if now >= 0:
                    if now > 0:
                        left.append(now)
                        original.append(before)
                    break
            else:
                left.append(now)
                original.append(asteroid)
        return original
