# Returns a wrong type whose text cannot be had.
# expect: WA
# reason: where a list was expected
# case: 1
# problem: two-sum
class Liar:
    def __repr__(self):
        raise RuntimeError("no text")


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return Liar()
