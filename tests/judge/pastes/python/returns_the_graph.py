# graph_node WA: returns the graph itself
class Solution:
    def cloneGraph(self, node, n):
        return node
