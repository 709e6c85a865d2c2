# Joins an account with the first two groups that match, and forgets a third one. [edge]
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        groups = []
        for name, *addresses in accounts:
            matching = [group for group in groups if not group[1].isdisjoint(addresses)][:2]
            groups = [group for group in groups if group not in matching]
            groups.append((name, set(addresses).union(*(group[1] for group in matching))))
        return [[name, *sorted(group)] for name, group in groups]
