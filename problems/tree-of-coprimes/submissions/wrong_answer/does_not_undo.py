# Never takes a node back when its branch is left. [edge]
class Solution:
    def getCoprimes(self, nums: List[int], edges: List[List[int]]) -> List[int]:
        neighbours = [[] for _ in nums]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)
        last = {}
        answer = [-1] * len(nums)
        todo = [(0, -1, 0)]
        while todo:
            node, parent, depth = todo.pop()
            answer[node] = max([last[value] for value in last if gcd(value, nums[node]) == 1], default=(-1, -1))[1]
            last[nums[node]] = (depth, node)
            todo += [(child, node, depth + 1) for child in neighbours[node] if child != parent]
        return answer
