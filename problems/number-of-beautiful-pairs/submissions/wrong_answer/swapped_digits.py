# Takes the last digit of the earlier and the first digit of the later number. [edge]
class Solution:
    def countBeautifulPairs(self, nums: List[int]) -> int:
        return sum(gcd(a % 10, int(str(b)[0])) == 1 for a, b in combinations(nums, 2))
