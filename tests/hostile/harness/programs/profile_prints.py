# A profiler that counts what the driver does: it may look.
# expect: AC
class Solution:
    def findGCD(self, nums: List[int]) -> int:
        seen = []
        sys.setprofile(lambda *event: seen.append(len(seen)))
        return gcd(min(nums), max(nums))
