# A linked list of those that are left, in which neighbors meet. O(n) time and space.
class Solution:
    def asteroidCollision(self, asteroids: List[int]) -> List[int]:
        n = len(asteroids)
        size = [0] + asteroids + [0]
        before = list(range(-1, n + 1))
        behind = list(range(1, n + 3))

        def remove(i):
            before[behind[i]], behind[before[i]] = before[i], behind[i]

        i = 1
        while i <= n:
            if size[i] < 0 < size[before[i]]:
                met = before[i]
                total = size[i] + size[met]
                if total <= 0:
                    remove(met)
                if total >= 0:
                    remove(i)
                    i = behind[i]
            else:
                i = behind[i]
        result = []
        i = behind[0]
        while i <= n:
            result.append(size[i])
            i = behind[i]
        return result
