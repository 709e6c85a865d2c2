# Climbs to the parent of the root, which is in no map. [sample]
class Solution:
    def distanceK(self, root: TreeNode, target: TreeNode, k: int) -> List[int]:
        parent = {}
        nodes = [root]
        for node in nodes:
            for child in (node.left, node.right):
                if child:
                    parent[child] = node
                    nodes.append(child)
        seen, current = {target}, [target]
        for _ in range(k):
            current = [near for node in current for near in (node.left, node.right, parent[node]) if near and near not in seen]
            seen.update(current)
        return [node.val for node in current]
