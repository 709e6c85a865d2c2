// The names in each folder by its full path, and the content of each file by its own. O(path) lookups, O(p^2) for mkdir.
class FileSystem {
 public:
  vector<string> ls(string path) {
    if (content_.contains(path)) return {path.substr(path.rfind('/') + 1)};
    const set<string>& names = names_[path];
    return {names.begin(), names.end()};
  }

  void mkdir(string path) {
    while (path != "/") {
      const size_t slash = path.rfind('/');
      const string name = path.substr(slash + 1);
      path = slash == 0 ? "/" : path.substr(0, slash);
      names_[path].insert(name);
    }
  }

  void addContentToFile(string filePath, string content) {
    mkdir(filePath);
    content_[filePath] += content;
  }

  string readContentFromFile(string filePath) { return content_[filePath]; }

 private:
  unordered_map<string, set<string>> names_;
  unordered_map<string, string> content_;
};
