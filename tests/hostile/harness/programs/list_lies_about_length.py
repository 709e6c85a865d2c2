# Returns a list that says it has a million elements: what it gives counts.
# expect: WA
# reason: does not belong there
# case: 1
# problem: two-sum
class Liar(list):
    def __len__(self):
        return 1000000


class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        return Liar([1, 2, 3])
