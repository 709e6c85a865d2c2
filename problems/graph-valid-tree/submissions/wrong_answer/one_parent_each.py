# Reads an edge as parent and child, and wants one parent for each node but one. [sample]
class Solution:
    def validTree(self, n: int, edges: List[List[int]]) -> bool:
        children = [b for _, b in edges]
        return len(children) == len(set(children)) == n - 1
