# Preorder and inorder determine the tree only where no value is there twice. [edge]
class Codec:
    def serialize(self, root):
        def walk(node, before, between):
            stack = [(node, 0)]
            while stack:
                at, phase = stack.pop()
                if at is None:
                    continue
                if phase == 0:
                    before.append(str(at.val))
                    stack += [(at.right, 0), (at, 1), (at.left, 0)]
                else:
                    between.append(str(at.val))

        before, between = [], []
        walk(root, before, between)
        return " ".join(before) + "|" + " ".join(between)

    def deserialize(self, data):
        before, between = ([int(word) for word in part.split()] for part in data.split("|"))
        place = {value: i for i, value in enumerate(between)}
        values = iter(before)

        def build(low, high):
            if low >= high:
                return None
            node = TreeNode(next(values))
            middle = place[node.val]
            if not low <= middle < high:
                return node
            node.left = build(low, middle)
            node.right = build(middle + 1, high)
            return node

        return build(0, len(between))
