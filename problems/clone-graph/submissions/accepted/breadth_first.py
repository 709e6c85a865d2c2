# Breadth-first with a map from each node to its copy. O(V + E) time, O(V) space.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if node is None:
            return None
        copies = {node: Node(node.val)}
        waiting = collections.deque([node])
        while waiting:
            original = waiting.popleft()
            for neighbor in original.neighbors:
                if neighbor not in copies:
                    copies[neighbor] = Node(neighbor.val)
                    waiting.append(neighbor)
                copies[original].neighbors.append(copies[neighbor])
        return copies[node]
