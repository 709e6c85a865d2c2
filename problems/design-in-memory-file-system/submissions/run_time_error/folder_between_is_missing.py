# Makes the last folder of a path only, and fails where one in between is missing. [sample]
class FileSystem:
    def __init__(self):
        self.names = {"/": set()}
        self.content = {}

    def ls(self, path: str) -> List[str]:
        if path in self.content:
            return [path.split("/")[-1]]
        return sorted(self.names[path])

    def mkdir(self, path: str) -> None:
        folder, _, name = path.rpartition("/")
        self.names[folder or "/"].add(name)
        self.names.setdefault(path, set())

    def addContentToFile(self, filePath: str, content: str) -> None:
        folder, _, name = filePath.rpartition("/")
        self.names[folder or "/"].add(name)
        self.content[filePath] = self.content.get(filePath, "") + content

    def readContentFromFile(self, filePath: str) -> str:
        return self.content[filePath]
