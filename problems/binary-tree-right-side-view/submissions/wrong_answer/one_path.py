# Follows one path, with a left child only where there is no right one. [edge]
class Solution:
    def rightSideView(self, root: Optional[TreeNode]) -> List[int]:
        view = []
        while root:
            view.append(root.val)
            root = root.right or root.left
        return view
