// A tree whose nodes keep their children in ordered maps. O(path + k) to list, else O(path + content), O(all text) space.
class FileSystem {
 public:
  vector<string> ls(string path) {
    const Node& node = walk(path);
    if (node.isFile) return {path.substr(path.rfind('/') + 1)};
    vector<string> names;
    for (const auto& entry : node.children) names.push_back(entry.first);
    return names;
  }

  void mkdir(string path) { walk(path); }

  void addContentToFile(string filePath, string content) {
    Node& node = walk(filePath);
    node.isFile = true;
    node.content += content;
  }

  string readContentFromFile(string filePath) { return walk(filePath).content; }

 private:
  struct Node {
    map<string, Node> children;
    string content;
    bool isFile = false;
  };

  // The node of the path; what is missing is made.
  Node& walk(const string& path) {
    Node* at = &root_;
    stringstream parts(path);
    string part;
    while (getline(parts, part, '/')) {
      if (!part.empty()) at = &at->children[part];
    }
    return *at;
  }

  Node root_;
};
