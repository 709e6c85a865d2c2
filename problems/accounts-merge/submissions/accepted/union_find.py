# Union-find over addresses. O(S log S) time, O(S) space.
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        parent, name = {}, {}

        def find(address):
            parent.setdefault(address, address)
            while parent[address] != address:
                parent[address] = parent[parent[address]]
                address = parent[address]
            return address

        for owner, first, *others in accounts:
            name[first] = owner
            for address in [first] + others:
                name[address] = owner
                parent[find(address)] = find(first)
        people = defaultdict(list)
        for address in sorted(parent, reverse=True):
            people[find(address)].append(address)
        return [[name[root]] + addresses[::-1] for root, addresses in people.items()]
