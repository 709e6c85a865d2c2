class Echo:
    def node(self, x: "Node") -> "Node": return x
