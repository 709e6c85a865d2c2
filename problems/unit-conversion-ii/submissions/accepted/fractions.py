# Keeps numerator and denominator apart on the way, level by level. O(n + q log p) time, O(n) space.
class Solution:
    def queryConversions(self, conversions: List[List[int]], queries: List[List[int]]) -> List[int]:
        p = 10**9 + 7
        near = defaultdict(list)
        for source, target, factor in conversions:
            near[source].append((target, factor, 1))
            near[target].append((source, 1, factor))
        value = {0: (1, 1)}
        level = [0]
        while level:
            below = []
            for unit in level:
                top, bottom = value[unit]
                for other, up, down in near[unit]:
                    if other not in value:
                        value[other] = (top * up % p, bottom * down % p)
                        below.append(other)
            level = below
        answers = []
        for a, b in queries:
            top = value[b][0] * value[a][1] % p
            bottom = value[b][1] * value[a][0] % p
            answers.append(top * pow(bottom, p - 2, p) % p)
        return answers
