# Level by level, with a map from node to the largest value on its way. O(n) time, O(n) space.
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        good, level = 0, [root]
        largest = {root: root.val}
        while level:
            good += sum(node.val == largest[node] for node in level)
            below = []
            for node in level:
                for child in (node.left, node.right):
                    if child:
                        largest[child] = max(largest[node], child.val)
                        below.append(child)
            level = below
        return good
