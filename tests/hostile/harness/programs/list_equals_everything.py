# Returns a list that is equal to everything: the judge compares, not the list.
# expect: WA
# reason: 77 does not belong there
# case: 1
# problem: two-sum
class Liar(list):
    def __eq__(self, other):
        return True

    __hash__ = None


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return Liar([77, 78])
