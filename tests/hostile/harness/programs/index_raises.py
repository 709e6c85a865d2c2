# Returns an object that raises when it is asked for its number.
# expect: RTE
# reason: RuntimeError: no number
# case: 1
# problem: two-sum
class Liar:
    def __index__(self):
        raise RuntimeError("no number")


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return [Liar(), Liar()]
