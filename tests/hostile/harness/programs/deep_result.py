# Returns lists within lists, a hundred thousand deep, where a number belongs.
# expect: WA
# reason: where an integer was expected
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        deep = []
        for _ in range(100000):
            deep = [deep]
        return deep
