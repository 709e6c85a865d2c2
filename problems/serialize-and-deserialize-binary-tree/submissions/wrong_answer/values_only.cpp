// Writes the values in preorder without the shape, and puts them back as a complete tree. [sample]
class Codec {
 public:
  string serialize(TreeNode* root) {
    if (root == nullptr) return "";
    return to_string(root->val) + " " + serialize(root->left) + serialize(root->right);
  }

  TreeNode* deserialize(string data) {
    istringstream in(data);
    vector<TreeNode*> nodes;
    for (int value; in >> value;) nodes.push_back(new TreeNode(value));
    for (size_t i = 0; i < nodes.size(); ++i) {
      if (2 * i + 1 < nodes.size()) nodes[i]->left = nodes[2 * i + 1];
      if (2 * i + 2 < nodes.size()) nodes[i]->right = nodes[2 * i + 2];
    }
    return nodes.empty() ? nullptr : nodes[0];
  }
};
