# A call for every place. [edge]
class Solution:
    def chainLength(self, n: int, next: List[int]) -> int:
        met = set()

        def walk(place):
            if place == -1:
                return 0
            if place in met:
                return None
            met.add(place)
            rest = walk(next[place])
            return None if rest is None else rest + 1

        length = walk(0)
        return -1 if length is None else length
