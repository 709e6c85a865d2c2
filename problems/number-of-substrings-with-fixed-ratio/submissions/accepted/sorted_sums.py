# Sorts the weighted prefix sums and counts in each run of equal ones. O(n log n) time, O(n) space.
class Solution:
    def fixedRatio(self, s: str, num1: int, num2: int) -> int:
        sums = sorted(accumulate((num2 if c == "0" else -num1 for c in s), initial=0))
        runs = (len(list(run)) for _, run in groupby(sums))
        return sum(length * (length - 1) // 2 for length in runs)
