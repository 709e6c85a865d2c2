# Returns a list that never ends.
# expect: TLE
# reason: CPU time
# case: 1
# problem: two-sum
class Liar(list):
    def __iter__(self):
        while True:
            yield 7


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return Liar([1])
