# Comes back in at the floor where it should be reflected at the ceiling. [edge]
class Solution:
    def mirrorReflection(self, p: int, q: int) -> int:
        height, east = 0, False
        while True:
            height += q
            east = not east
            if height == p:
                return 1 if east else 2
            if height > p:
                height -= p
