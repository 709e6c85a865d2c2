# Links a new copy from the node that found it, but never back. [sample]
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if node is None:
            return None
        copies = {node: Node(node.val)}
        waiting = [node]
        while waiting:
            original = waiting.pop()
            for neighbor in original.neighbors:
                if neighbor not in copies:
                    copies[neighbor] = Node(neighbor.val)
                    copies[original].neighbors.append(copies[neighbor])
                    waiting.append(neighbor)
        return copies[node]
