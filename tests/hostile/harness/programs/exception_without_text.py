# An exception whose text and name are hostile.
# expect: RTE
# reason: Nameless
# case: 1
class Nameless(Exception):
    def __str__(self):
        raise RuntimeError("no text")

    __repr__ = __str__


class Solution:
    def findGCD(self, nums: List[int]) -> int:
        raise Nameless
