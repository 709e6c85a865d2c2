# Preorder with marks, with a stack of references that still wait for a node. O(n) time and space.
class Codec:
    def serialize(self, root):
        words, waiting = [], [root]
        while waiting:
            node = waiting.pop()
            if node is None:
                words.append("")
                continue
            words.append(str(node.val))
            waiting.append(node.right)
            waiting.append(node.left)
        return ",".join(words)

    def deserialize(self, data):
        above = TreeNode(0)
        waiting = [(above, "left")]
        for word in data.split(","):
            parent, side = waiting.pop()
            if word:
                node = TreeNode(int(word))
                setattr(parent, side, node)
                waiting += [(node, "right"), (node, "left")]
        return above.left
