# The gcd of every pair. O(n^2 log m) time. [large]
class Solution:
    def gcdSort(self, nums: List[int]) -> bool:
        n = len(nums)
        label = list(range(n))
        for i in range(n):
            for j in range(i):
                if gcd(nums[i], nums[j]) > 1 and label[i] != label[j]:
                    old, new = label[i], label[j]
                    label = [new if x == old else x for x in label]
        order = sorted(range(n), key=nums.__getitem__)
        return all(label[i] == label[j] for i, j in enumerate(order))
