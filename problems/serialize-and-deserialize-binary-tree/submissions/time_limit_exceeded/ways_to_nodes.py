# Writes each node with the whole way that leads to it. O(n^2) in a high tree. [large]
class Codec:
    def serialize(self, root):
        words, waiting = [], [(root, "")]
        while waiting:
            node, way = waiting.pop()
            if node:
                words.append(f"{way}:{node.val}")
                waiting.append((node.left, way + "L"))
                waiting.append((node.right, way + "R"))
        return " ".join(sorted(words, key=len))

    def deserialize(self, data):
        above = TreeNode(0)
        for word in sorted(data.split(), key=lambda word: len(word.split(":")[0])):
            way, value = word.split(":")
            node, side = above, "left"
            for step in way:
                node, side = getattr(node, side), "left" if step == "L" else "right"
            setattr(node, side, TreeNode(int(value)))
        return above.left
