# Raises what generators end by.
# expect: RTE
# reason: GeneratorExit (line 7)
# case: 1
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        raise GeneratorExit
