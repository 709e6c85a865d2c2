# Level by level with a queue, no recursion. O(n) time and space.
class Codec:
    def serialize(self, root):
        words, waiting = [], collections.deque([root])
        while waiting:
            node = waiting.popleft()
            words.append(str(node.val) if node else "#")
            if node:
                waiting += (node.left, node.right)
        return " ".join(words)

    def deserialize(self, data):
        words = (None if word == "#" else TreeNode(int(word)) for word in data.split())
        root = next(words)
        waiting = collections.deque([root] if root else [])
        while waiting:
            node = waiting.popleft()
            node.left, node.right = next(words), next(words)
            waiting += (child for child in (node.left, node.right) if child)
        return root
