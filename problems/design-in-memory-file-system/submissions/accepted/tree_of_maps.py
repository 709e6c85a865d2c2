# A tree of dictionaries; a file is a list of the pieces of its content. O(path + k log k) to list, else O(path + content).
class FileSystem:
    def __init__(self):
        self.root = {}

    def ls(self, path: str) -> List[str]:
        node = self.walk(path)
        return sorted(node) if isinstance(node, dict) else [path.split("/")[-1]]

    def mkdir(self, path: str) -> None:
        self.walk(path)

    def addContentToFile(self, filePath: str, content: str) -> None:
        folder, _, name = filePath.rpartition("/")
        self.walk(folder).setdefault(name, []).append(content)

    def readContentFromFile(self, filePath: str) -> str:
        return "".join(self.walk(filePath))

    def walk(self, path):
        node = self.root
        for part in path.split("/"):
            if part:
                node = node.setdefault(part, {})
        return node
