# Returns numbers that are equal to everything.
# expect: WA
# reason: 77 does not belong there
# case: 1
# problem: two-sum
class Liar(int):
    def __eq__(self, other):
        return True

    def __index__(self):
        return 0

    __hash__ = int.__hash__


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return [Liar(77), Liar(78)]
