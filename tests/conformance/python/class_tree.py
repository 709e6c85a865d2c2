# Definition for a binary tree node.
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val
#         self.left = left
#         self.right = right
class BSTIterator:
    def __init__(self, root: Optional[TreeNode], n: int):
        deed(n)
        self.path = []
        self.descend(root)

    def descend(self, node):
        while node:
            self.path.append(node)
            node = node.left

    def next(self, n: int) -> int:
        deed(n)
        node = self.path.pop()
        self.descend(node.right)
        return node.val

    def hasNext(self, n: int) -> bool:
        deed(n)
        return len(self.path) > 0
