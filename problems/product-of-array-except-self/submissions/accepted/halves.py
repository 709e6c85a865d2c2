# A tree of products, from which each half learns what lies outside it. O(n) time, O(n) space.
class Solution:
    def productExceptSelf(self, nums: List[int]) -> List[int]:
        n = len(nums)
        tree = [1] * n + nums
        for i in range(n - 1, 1, -1):
            tree[i] = tree[2 * i] * tree[2 * i + 1]
        outside = [1] * (2 * n)
        for i in range(2, 2 * n):
            outside[i] = outside[i // 2] * tree[i ^ 1]
        return outside[n:]
