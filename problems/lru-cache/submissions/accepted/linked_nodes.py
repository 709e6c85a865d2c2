# Hash map into a hand-made doubly linked list with a sentinel. O(1) per call on average, O(capacity) space.
class Node:
    __slots__ = ("key", "value", "older", "newer")

    def __init__(self, key=0, value=0):
        self.key = key
        self.value = value
        self.older = self.newer = self


class LRUCache:
    def __init__(self, capacity: int):
        self.capacity = capacity
        self.nodes = {}
        self.ring = Node()  # its newer neighbour is the oldest entry, its older one the newest

    def get(self, key: int) -> int:
        node = self.nodes.get(key)
        if node is None:
            return -1
        self._unlink(node)
        self._link_newest(node)
        return node.value

    def put(self, key: int, value: int) -> None:
        node = self.nodes.get(key)
        if node is not None:
            self._unlink(node)
        else:
            if len(self.nodes) == self.capacity:
                oldest = self.ring.newer
                self._unlink(oldest)
                del self.nodes[oldest.key]
            node = self.nodes[key] = Node(key)
        node.value = value
        self._link_newest(node)

    def _unlink(self, node):
        node.older.newer = node.newer
        node.newer.older = node.older

    def _link_newest(self, node):
        newest = self.ring.older
        newest.newer = self.ring.older = node
        node.older, node.newer = newest, self.ring
