# A stack of nodes with the largest value above each. O(n) time, O(h) space.
class Solution:
    def goodNodes(self, root: TreeNode) -> int:
        good = 0
        waiting = [(root, root.val)]
        while waiting:
            node, largest = waiting.pop()
            if node.val >= largest:
                good += 1
                largest = node.val
            if node.left:
                waiting.append((node.left, largest))
            if node.right:
                waiting.append((node.right, largest))
        return good
