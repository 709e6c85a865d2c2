# Each number visits its multiples and is merged with who came there first. O(n + t log t) time, O(n + t) space.
class Solution:
    def countComponents(self, nums: List[int], threshold: int) -> int:
        parent = list(range(threshold + 1))
        first = [0] * (threshold + 1)
        components = len(nums)
        for x in nums:
            if x > threshold:
                continue
            a = x
            for m in range(x, threshold + 1, x):
                b = first[m]
                if b == 0:
                    first[m] = a
                    continue
                while parent[b] != b:
                    parent[b] = parent[parent[b]]
                    b = parent[b]
                if a != b:
                    parent[a] = b
                    a = b
                    components -= 1
        return components
