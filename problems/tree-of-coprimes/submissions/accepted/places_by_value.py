# Depth-first search with a stack of places for each value that occurs. O(n m) time, O(n) space.
class Solution:
    def getCoprimes(self, nums: List[int], edges: List[List[int]]) -> List[int]:
        neighbours = [[] for _ in nums]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)
        values = set(nums)
        places = {value: [(-1, -1)] for value in values}
        coprime = {value: [places[other] for other in values if gcd(value, other) == 1] for value in values}
        answer = [-1] * len(nums)
        todo = [(0, -1, 0)]
        while todo:
            node, parent, depth = todo.pop()
            if node < 0:
                places[nums[~node]].pop()
                continue
            answer[node] = max([stack[-1] for stack in coprime[nums[node]]], default=(-1, -1))[1]
            places[nums[node]].append((depth, node))
            todo.append((~node, parent, depth))
            for child in neighbours[node]:
                if child != parent:
                    todo.append((child, node, depth + 1))
        return answer
