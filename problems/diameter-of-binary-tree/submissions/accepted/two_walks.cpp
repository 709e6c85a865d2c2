// From any node to a furthest one, and from there to a furthest one: the ends of a diameter. O(n) time, O(n) space.
class Solution {
  unordered_map<TreeNode*, TreeNode*> parent_;

  pair<TreeNode*, int> furthest(TreeNode* start) {
    vector<tuple<TreeNode*, TreeNode*, int>> steps{{start, nullptr, 0}};
    for (size_t i = 0; i < steps.size(); ++i) {
      const auto [node, from, distance] = steps[i];
      for (TreeNode* next : {node->left, node->right, parent_[node]}) {
        if (next && next != from) steps.push_back({next, node, distance + 1});
      }
    }
    return {get<0>(steps.back()), get<2>(steps.back())};
  }

 public:
  int diameterOfBinaryTree(TreeNode* root) {
    vector<TreeNode*> nodes{root};
    for (size_t i = 0; i < nodes.size(); ++i) {
      for (TreeNode* child : {nodes[i]->left, nodes[i]->right}) {
        if (child == nullptr) continue;
        parent_[child] = nodes[i];
        nodes.push_back(child);
      }
    }
    return furthest(furthest(root).first).second;
  }
};
