# Sorts by which way of joining two is greater. O(n log n) time, O(n) space.
class Solution:
    def largestNumber(self, nums: List[int]) -> str:
        def order(a, b):
            return (a + b < b + a) - (a + b > b + a)

        texts = sorted(map(str, nums), key=functools.cmp_to_key(order))
        return "".join(texts).lstrip("0") or "0"
