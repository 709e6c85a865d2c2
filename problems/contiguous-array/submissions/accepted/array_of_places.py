# Array with the first place of each balance, which lies between -n and n. O(n) time, O(n) space.
class Solution:
    def findMaxLength(self, nums: List[int]) -> int:
        n = len(nums)
        first = [-1] * (2 * n + 1)
        first[n] = 0
        balance, best = n, 0
        for end in range(1, n + 1):
            balance += 2 * nums[end - 1] - 1
            if first[balance] < 0:
                first[balance] = end
            else:
                best = max(best, end - first[balance])
        return best
