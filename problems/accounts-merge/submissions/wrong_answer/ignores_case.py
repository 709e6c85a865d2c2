# Takes addresses for the same that differ only in capital letters. [edge]
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        groups = []
        for name, *addresses in accounts:
            keys, own = {address.lower() for address in addresses}, set(addresses)
            rest = []
            for group in groups:
                if group[1].isdisjoint(keys):
                    rest.append(group)
                else:
                    keys |= group[1]
                    own |= group[2]
            groups = rest + [(name, keys, own)]
        return [[name, *sorted(own)] for name, _, own in groups]
