# Writes only the children that exist, so that an only child always comes back on the left. [sample]
class Codec:
    def serialize(self, root):
        words, waiting = [], collections.deque([root] if root else [])
        while waiting:
            node = waiting.popleft()
            children = [child for child in (node.left, node.right) if child]
            words.append(f"{node.val}:{len(children)}")
            waiting += children
        return " ".join(words)

    def deserialize(self, data):
        words = data.split()
        nodes = [TreeNode(int(word.split(":")[0])) for word in words]
        following = iter(nodes[1:])
        for node, word in zip(nodes, words):
            count = int(word.split(":")[1])
            if count:
                node.left = next(following)
            if count == 2:
                node.right = next(following)
        return nodes[0] if nodes else None
