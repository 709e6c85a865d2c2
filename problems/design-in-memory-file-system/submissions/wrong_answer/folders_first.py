# Lists the folders first and the files after them, each kind sorted by itself. [edge]
class FileSystem:
    def __init__(self):
        self.root = {}
        self.content = defaultdict(str)

    def ls(self, path: str) -> List[str]:
        if path in self.content:
            return [path.split("/")[-1]]
        base = path.rstrip("/")
        return sorted(self.walk(path), key=lambda name: (f"{base}/{name}" in self.content, name))

    def mkdir(self, path: str) -> None:
        self.walk(path)

    def addContentToFile(self, filePath: str, content: str) -> None:
        self.walk(filePath)
        self.content[filePath] += content

    def readContentFromFile(self, filePath: str) -> str:
        return self.content[filePath]

    def walk(self, path):
        node = self.root
        for part in path.split("/")[1:]:
            if part:
                node = node.setdefault(part, {})
        return node
