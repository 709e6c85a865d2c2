# Puts an account to the first group that it shares an address with, and never joins two groups. [sample]
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        groups = []
        for name, *addresses in accounts:
            for group_name, group in groups:
                if not group.isdisjoint(addresses):
                    group.update(addresses)
                    break
            else:
                groups.append((name, set(addresses)))
        return [[name, *sorted(group)] for name, group in groups]
