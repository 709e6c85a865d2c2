# A Fenwick tree over the ranks of the numbers, with the longest length up to each. O(n log n) time, O(n) space.
class Solution:
    def lengthOfLIS(self, nums: List[int]) -> int:
        rank = {x: k for k, x in enumerate(sorted(set(nums)), 1)}
        longest = [0] * (len(rank) + 1)
        for x in nums:
            length = 1
            k = rank[x] - 1
            while k > 0:
                length = max(length, longest[k] + 1)
                k -= k & -k
            k = rank[x]
            while k < len(longest):
                longest[k] = max(longest[k], length)
                k += k & -k
        answer, k = 0, len(rank)
        while k > 0:
            answer = max(answer, longest[k])
            k -= k & -k
        return answer
