# Lists what is in a file as if it were a folder: nothing. [edge]
class FileSystem:
    def __init__(self):
        self.root = {}
        self.content = defaultdict(str)

    def ls(self, path: str) -> List[str]:
        return sorted(self.walk(path))

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
