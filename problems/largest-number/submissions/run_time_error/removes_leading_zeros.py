# Takes leading zeros off, and looks at the first digit of nothing. [edge]
class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        order = functools.cmp_to_key(lambda a, b: (a + b < b + a) - (a + b > b + a))
        digits = collections.deque("".join(sorted(map(str, nums), key=order)))
        while digits[0] == "0":
            digits.popleft()
        return "".join(digits)
