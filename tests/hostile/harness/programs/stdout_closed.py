# Closes and replaces its own output: its own loss.
# expect: AC
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        if sys.stdout:
            sys.stdout.close()
        sys.stdout = sys.stderr = None
        return gcd(min(nums), max(nums))
