# Writes all zeros where there is nothing else. [edge]
class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        order = functools.cmp_to_key(lambda a, b: (a + b < b + a) - (a + b > b + a))
        return "".join(sorted(map(str, nums), key=order))
