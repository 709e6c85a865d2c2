# Divides whole numbers and drops what is left. [edge]
class Solution:
    def queryConversions(self, conversions: List[List[int]], queries: List[List[int]]) -> List[int]:
        near = defaultdict(list)
        for source, target, factor in conversions:
            near[source].append((target, factor, True))
            near[target].append((source, factor, False))
        value = {0: 1}
        waiting = [0]
        while waiting:
            unit = waiting.pop()
            for other, factor, forward in near[unit]:
                if other not in value:
                    value[other] = value[unit] * factor if forward else value[unit] // factor
                    waiting.append(other)
        return [value[b] // max(1, value[a]) % (10**9 + 7) for a, b in queries]
