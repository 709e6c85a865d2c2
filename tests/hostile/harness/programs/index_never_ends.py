# Returns an object that never says its number.
# expect: TLE
# reason: CPU time
# case: 1
# problem: two-sum
class Liar:
    def __index__(self):
        while True:
            pass


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return [Liar(), Liar()]
