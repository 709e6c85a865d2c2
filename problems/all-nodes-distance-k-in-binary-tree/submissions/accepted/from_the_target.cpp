// Notes the parents, then walks from the target in rounds. O(n) time, O(n) space.
class Solution {
  unordered_map<TreeNode*, TreeNode*> parent_;

  void note(TreeNode* node, TreeNode* parent) {
    if (node == nullptr) return;
    parent_[node] = parent;
    note(node->left, node);
    note(node->right, node);
  }

 public:
  vector<int> distanceK(TreeNode* root, TreeNode* target, int k) {
    note(root, nullptr);
    vector<pair<TreeNode*, TreeNode*>> round{{target, nullptr}};
    for (; k > 0 && !round.empty(); --k) {
      vector<pair<TreeNode*, TreeNode*>> next;
      for (const auto& [node, from] : round) {
        for (TreeNode* to : {node->left, node->right, parent_[node]}) {
          if (to && to != from) next.push_back({to, node});
        }
      }
      round.swap(next);
    }
    vector<int> values;
    for (const auto& step : round) values.push_back(step.first->val);
    return values;
  }
};
