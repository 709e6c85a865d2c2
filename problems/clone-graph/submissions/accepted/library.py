# The library's deep copy, with a stack that is deep enough. O(V + E) time, O(V) space.
import copy


class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        return copy.deepcopy(node)
