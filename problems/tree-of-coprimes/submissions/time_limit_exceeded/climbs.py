# Climbs from every node. O(n * depth) time. [large]
class Solution:
    def getCoprimes(self, nums: List[int], edges: List[List[int]]) -> List[int]:
        neighbours = [[] for _ in nums]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)
        parent, order = [-1] * len(nums), [0]
        for node in order:
            for child in neighbours[node]:
                if child != parent[node]:
                    parent[child] = node
                    order.append(child)
        answer = []
        for node, number in enumerate(nums):
            above = parent[node]
            while above != -1 and gcd(nums[above], number) != 1:
                above = parent[above]
            answer.append(above)
        return answer
