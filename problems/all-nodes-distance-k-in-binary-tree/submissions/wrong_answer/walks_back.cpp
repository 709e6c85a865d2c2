// Goes back to where it came from, and so comes upon nodes that are nearer. [edge]
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
    set<TreeNode*> round{target};
    for (; k > 0; --k) {
      set<TreeNode*> next;
      for (TreeNode* node : round) {
        for (TreeNode* to : {node->left, node->right, parent_[node]}) {
          if (to && to != target) next.insert(to);
        }
      }
      round.swap(next);
    }
    vector<int> values;
    for (TreeNode* node : round) values.push_back(node->val);
    return values;
  }
};
