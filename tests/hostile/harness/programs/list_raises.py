# Returns a list that raises when it is read.
# expect: RTE
# reason: RuntimeError: not today
# case: 1
# problem: two-sum
class Liar(list):
    def __iter__(self):
        raise RuntimeError("not today")


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return Liar([1])
