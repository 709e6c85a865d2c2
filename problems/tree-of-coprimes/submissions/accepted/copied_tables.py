# Each node copies its parent's table of values, the closest last. O(n m) time, O(n m) space.
class Solution:
    def getCoprimes(self, nums: List[int], edges: List[List[int]]) -> List[int]:
        neighbours = [[] for _ in nums]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)
        coprime = [{other for other in range(1, 51) if gcd(value, other) == 1} for value in range(51)]
        answer = [-1] * len(nums)
        todo = [(0, -1, {})]
        while todo:
            node, parent, met = todo.pop()
            fitting = coprime[nums[node]]
            answer[node] = next((met[value] for value in reversed(met) if value in fitting), -1)
            below = dict(met)
            below.pop(nums[node], None)
            below[nums[node]] = node
            todo += [(child, node, below) for child in neighbours[node] if child != parent]
        return answer
