// Level by level with a queue, no recursion. O(n) time and space.
class Codec {
 public:
  string serialize(TreeNode* root) {
    string text;
    queue<TreeNode*> waiting;
    waiting.push(root);
    while (!waiting.empty()) {
      TreeNode* node = waiting.front();
      waiting.pop();
      if (node == nullptr) {
        text += ",";
        continue;
      }
      text += to_string(node->val) + ",";
      waiting.push(node->left);
      waiting.push(node->right);
    }
    return text;
  }

  TreeNode* deserialize(string data) {
    size_t at = 0;
    const auto next = [&]() -> TreeNode* {
      const size_t end = data.find(',', at);
      const string word = data.substr(at, end - at);
      at = end + 1;
      return word.empty() ? nullptr : new TreeNode(stoi(word));
    };
    TreeNode* root = next();
    queue<TreeNode*> waiting;
    if (root != nullptr) waiting.push(root);
    while (!waiting.empty()) {
      TreeNode* node = waiting.front();
      waiting.pop();
      for (TreeNode** child : {&node->left, &node->right}) {
        *child = next();
        if (*child != nullptr) waiting.push(*child);
      }
    }
    return root;
  }
};
