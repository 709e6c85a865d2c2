# Breadth-first search over accounts by way of their addresses. O(S log S) time, O(S) space.
class Solution:
    def accountsMerge(self, accounts: List[List[str]]) -> List[List[str]]:
        accounts_of = defaultdict(list)
        for i, account in enumerate(accounts):
            for address in account[1:]:
                accounts_of[address].append(i)
        seen, merged = set(), []
        for start in range(len(accounts)):
            if start in seen:
                continue
            seen.add(start)
            waiting, addresses = deque([start]), set()
            while waiting:
                for address in accounts[waiting.popleft()][1:]:
                    if address in addresses:
                        continue
                    addresses.add(address)
                    for other in accounts_of[address]:
                        if other not in seen:
                            seen.add(other)
                            waiting.append(other)
            merged.append([accounts[start][0], *sorted(addresses)])
        return merged
