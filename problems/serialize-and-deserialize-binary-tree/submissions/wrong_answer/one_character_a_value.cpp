// Stores each value in a single character, which holds only small ones. [edge]
class Codec {
  TreeNode* read(const string& data, size_t& at) {
    const char c = data[at++];
    if (c == '#') return nullptr;
    TreeNode* node = new TreeNode(c - 'A');
    node->left = read(data, at);
    node->right = read(data, at);
    return node;
  }

 public:
  string serialize(TreeNode* root) {
    if (root == nullptr) return "#";
    const char c = static_cast<char>('A' + root->val);
    return string(1, c == '#' ? 'A' : c) + serialize(root->left) + serialize(root->right);
  }

  TreeNode* deserialize(string data) {
    size_t at = 0;
    return read(data, at);
  }
};
