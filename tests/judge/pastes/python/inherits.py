# graph_node: the method comes from a base class, the copy from deepcopy
class Base:
    def cloneGraph(self, node, n):
        return copy.deepcopy(node)


class Solution(Base):
    pass
