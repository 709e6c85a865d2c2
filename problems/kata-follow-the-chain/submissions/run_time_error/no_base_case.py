# A circle never comes to the end of the recursion. [sample]
class Solution:
    def chainLength(self, n: int, next: List[int]) -> int:
        def walk(place):
            return 0 if place == -1 else 1 + walk(next[place])

        return walk(0)
