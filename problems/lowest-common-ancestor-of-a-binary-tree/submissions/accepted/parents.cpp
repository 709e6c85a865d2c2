// Writes down all parents, then climbs from both nodes. O(n) time, O(n) space.
class Solution {
 public:
  TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
    unordered_map<TreeNode*, TreeNode*> parent{{root, nullptr}};
    vector<TreeNode*> waiting{root};
    while (!waiting.empty()) {
      TreeNode* node = waiting.back();
      waiting.pop_back();
      for (TreeNode* child : {node->left, node->right}) {
        if (child == nullptr) continue;
        parent[child] = node;
        waiting.push_back(child);
      }
    }
    unordered_set<TreeNode*> above;
    for (; p != nullptr; p = parent[p]) above.insert(p);
    while (!above.contains(q)) q = parent[q];
    return q;
  }
};
