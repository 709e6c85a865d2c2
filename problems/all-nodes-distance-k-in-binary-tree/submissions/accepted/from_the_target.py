# Makes a graph of the tree, then walks from the target in rounds. O(n) time, O(n) space.
class Solution:
    def distanceK(self, root: TreeNode, target: TreeNode, k: int) -> List[int]:
        near = defaultdict(list)
        nodes = [root]
        for node in nodes:
            for child in (node.left, node.right):
                if child:
                    near[node].append(child)
                    near[child].append(node)
                    nodes.append(child)
        seen, current = {target}, [target]
        for _ in range(k):
            current = [other for node in current for other in near[node] if other not in seen]
            seen.update(current)
        return [node.val for node in current]
