# For each end a table: how many starts have which multiple, divisors of k only. O(n d(k)) time, O(d(k)) space for d(k) divisors.
class Solution:
    def subarrayLCM(self, nums: List[int], k: int) -> int:
        count = 0
        table = {}
        for x in nums:
            following = collections.defaultdict(int)
            if k % x == 0:
                following[x] = 1
                for multiple, starts in table.items():
                    following[multiple // math.gcd(multiple, x) * x] += starts
            table = following
            count += table.get(k, 0)
        return count
