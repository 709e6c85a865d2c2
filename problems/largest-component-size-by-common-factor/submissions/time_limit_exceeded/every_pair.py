# A search that compares with all that is left. O(n^2 log m) time. [large]
class Solution:
    def largestComponentSize(self, nums: List[int]) -> int:
        left, largest = set(nums), 0
        while left:
            group = [left.pop()]
            for number in group:
                linked = [other for other in left if gcd(number, other) > 1]
                group += linked
                left.difference_update(linked)
            largest = max(largest, len(group))
        return largest
