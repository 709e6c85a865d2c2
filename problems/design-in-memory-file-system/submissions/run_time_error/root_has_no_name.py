# Looks for the empty name that splitting the root's path gives. [sample]
class FileSystem:
    def __init__(self):
        self.root = {}

    def ls(self, path: str) -> List[str]:
        node = self.root
        for part in path.split("/")[1:]:
            node = node[part]
        return sorted(node) if isinstance(node, dict) else [path.split("/")[-1]]

    def mkdir(self, path: str) -> None:
        node = self.root
        for part in path.split("/")[1:]:
            node = node.setdefault(part, {})

    def addContentToFile(self, filePath: str, content: str) -> None:
        *folders, name = filePath.split("/")[1:]
        node = self.root
        for part in folders:
            node = node[part]
        node[name] = node.get(name, "") + content

    def readContentFromFile(self, filePath: str) -> str:
        node = self.root
        for part in filePath.split("/")[1:]:
            node = node[part]
        return node
