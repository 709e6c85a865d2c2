# Keeps the tree in the object and hands it out again: the reader is another object. [sample]
class Codec:
    def __init__(self):
        self.root = None

    def serialize(self, root):
        self.root = root
        return "the tree"

    def deserialize(self, data):
        return self.root
