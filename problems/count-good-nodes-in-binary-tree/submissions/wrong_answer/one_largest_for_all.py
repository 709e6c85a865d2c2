# Keeps one largest value for the whole walk, so that one branch spoils the next. [edge]
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        good, largest = 0, root.val
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node.val >= largest:
                good += 1
                largest = node.val
            waiting += [child for child in (node.right, node.left) if child]
        return good
