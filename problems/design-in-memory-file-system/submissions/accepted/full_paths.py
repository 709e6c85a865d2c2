# One sorted list of all paths; what is in a folder is a range of it. O(total) for some calls, O(all text) space.
class FileSystem:
    def __init__(self):
        self.paths = []
        self.content = {}

    def ls(self, path: str) -> List[str]:
        if path in self.content:
            return [path.split("/")[-1]]
        inside = path.rstrip("/") + "/"
        start = bisect_left(self.paths, inside)
        end = bisect_left(self.paths, inside[:-1] + "0")
        return sorted(known[len(inside):] for known in self.paths[start:end] if known.count("/") == inside.count("/"))

    def mkdir(self, path: str) -> None:
        while path and path != "/":
            place = bisect_left(self.paths, path)
            if self.paths[place:place + 1] != [path]:
                self.paths.insert(place, path)
            path = path[:path.rindex("/")]

    def addContentToFile(self, filePath: str, content: str) -> None:
        self.mkdir(filePath)
        self.content[filePath] = self.content.get(filePath, "") + content

    def readContentFromFile(self, filePath: str) -> str:
        return self.content[filePath]
