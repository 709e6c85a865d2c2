# Replaces the content of a file that exists. [sample]
class FileSystem:
    def __init__(self):
        self.root = {}
        self.content = {}

    def ls(self, path: str) -> List[str]:
        if path in self.content:
            return [path.split("/")[-1]]
        return sorted(self.walk(path))

    def mkdir(self, path: str) -> None:
        self.walk(path)

    def addContentToFile(self, filePath: str, content: str) -> None:
        self.walk(filePath)
        self.content[filePath] = content

    def readContentFromFile(self, filePath: str) -> str:
        return self.content[filePath]

    def walk(self, path):
        node = self.root
        for part in path.split("/")[1:]:
            if part:
                node = node.setdefault(part, {})
        return node
