# Merges all accounts with the same name. [sample]
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        people = defaultdict(set)
        for name, *addresses in accounts:
            people[name].update(addresses)
        return [[name, *sorted(addresses)] for name, addresses in people.items()]
