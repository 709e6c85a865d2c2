# Does not think of the empty graph. [edge]
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        copies = {}

        def clone(original):
            if original not in copies:
                copies[original] = Node(original.val)
                copies[original].neighbors = [clone(neighbor) for neighbor in original.neighbors]
            return copies[original]

        return clone(node)
