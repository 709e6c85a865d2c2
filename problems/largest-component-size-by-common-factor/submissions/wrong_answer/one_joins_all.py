# Begins with the divisor 1, so a 1 is joined with everything. [edge]
class Solution:
    def largestComponentSize(self, nums: List[int]) -> int:
        most = max(nums)
        parent = list(range(most + 1))

        def root(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        for number in nums:
            if number == 1:
                for other in nums:
                    parent[root(other)] = root(1)
            for d in range(2, isqrt(number) + 1):
                if number % d == 0:
                    parent[root(number)] = root(d)
                    parent[root(number)] = root(number // d)
        return max(Counter(root(number) for number in nums).values())
