# Leaves the addresses in the order in which they were found. [edge]
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        linked = defaultdict(list)
        for _, first, *others in accounts:
            for other in others:
                linked[first].append(other)
                linked[other].append(first)
        seen, merged = set(), []
        for name, first, *_ in accounts:
            if first in seen:
                continue
            seen.add(first)
            found = [first]
            for address in found:
                for other in linked[address]:
                    if other not in seen:
                        seen.add(other)
                        found.append(other)
            merged.append([name] + found)
        return merged
