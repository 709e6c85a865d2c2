# One walk from unit 0, then a quotient for each query. O((n + q) log p) time, O(n) space.
class Solution:
    def queryConversions(self, conversions: List[List[int]], queries: List[List[int]]) -> List[int]:
        p = 10**9 + 7
        near = [[] for _ in range(len(conversions) + 1)]
        for source, target, factor in conversions:
            near[source].append((target, factor))
            near[target].append((source, pow(factor, -1, p)))
        value = [0] * len(near)
        value[0] = 1
        waiting = [0]
        while waiting:
            unit = waiting.pop()
            for other, factor in near[unit]:
                if value[other] == 0:
                    value[other] = value[unit] * factor % p
                    waiting.append(other)
        return [value[b] * pow(value[a], -1, p) % p for a, b in queries]
