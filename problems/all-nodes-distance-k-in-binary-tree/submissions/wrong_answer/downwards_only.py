# Looks only below the target. [sample]
class Solution:
    def distanceK(self, root: TreeNode, target: TreeNode, k: int) -> List[int]:
        level = [target]
        for _ in range(k):
            level = [child for node in level for child in (node.left, node.right) if child]
        return [node.val for node in level]
