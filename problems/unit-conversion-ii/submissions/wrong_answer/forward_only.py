# Walks only from source to target. [edge]
class Solution:
    def queryConversions(self, conversions: List[List[int]], queries: List[List[int]]) -> List[int]:
        p = 10**9 + 7
        near = defaultdict(list)
        for source, target, factor in conversions:
            near[source].append((target, factor))
        value = defaultdict(lambda: 1)
        waiting = [0]
        while waiting:
            unit = waiting.pop()
            for other, factor in near[unit]:
                value[other] = value[unit] * factor % p
                waiting.append(other)
        return [value[b] * pow(value[a], -1, p) % p for a, b in queries]
