# Any balanced search tree of exactly these numbers.
class Solution:
    def check(self, nums: List[int], answer: Optional[TreeNode], output: Optional[TreeNode]) -> str:
        if output is None:
            return f"43 the tree is empty: expected {len(nums)} nodes"
        order, waiting = [], [output]
        while waiting:
            node = waiting.pop()
            order.append(node)
            waiting += [child for child in (node.left, node.right) if child]
        if len(order) != len(nums):
            return f"43 the tree has {len(order)} nodes: expected {len(nums)}"
        values, path, at = [], [], output
        while at or path:
            while at:
                path.append(at)
                at = at.left
            at = path.pop()
            values.append(at.val)
            at = at.right
        for i, (value, expected) in enumerate(zip(values, nums)):
            if value != expected:
                return f"43 in order the value at index {i} is {value}: expected {expected}"
        height = {None: 0}
        for node in reversed(order):
            left, right = height[node.left], height[node.right]
            if abs(left - right) > 1:
                return f"43 not balanced: below node {node.val} the left height is {left} and the right height {right}"
            height[node] = 1 + max(left, right)
        return "42"
