# Removes duplicates before it asks for the number of positions: two ones look like a single one. [edge]
class Solution:
    def canTraverseAllPairs(self, nums: List[int]) -> bool:
        nums = sorted(set(nums))
        parent = {number: number for number in nums}

        def root(x):
            while parent[x] != x:
                parent[x] = parent[parent[x]]
                x = parent[x]
            return x

        first = {}
        for number in nums:
            rest, d = number, 2
            while rest > 1:
                if d * d > rest:
                    d = rest
                if rest % d == 0:
                    parent[root(number)] = root(first.setdefault(d, number))
                    while rest % d == 0:
                        rest //= d
                d += 1
        return len({root(number) for number in nums}) == 1
