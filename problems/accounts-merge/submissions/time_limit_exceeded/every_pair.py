# Compares every account with all groups, address by address. O(S^2). [large]
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        groups = []
        for name, *addresses in accounts:
            rest = []
            for group in groups:
                if any(address in group[1:] for address in addresses):
                    addresses += group[1:]
                else:
                    rest.append(group)
            groups = rest + [[name] + addresses]
        return [[group[0], *sorted(set(group[1:]))] for group in groups]
