// Numbers the nodes as in a heap and halves the larger number; in a deep tree the numbers do not fit. [large]
class Solution {
 public:
  TreeNode* lowestCommonAncestor(TreeNode* root, TreeNode* p, TreeNode* q) {
    unordered_map<TreeNode*, unsigned long long> number{{root, 1}};
    unordered_map<unsigned long long, TreeNode*> node_at;
    vector<TreeNode*> waiting{root};
    while (!waiting.empty()) {
      TreeNode* node = waiting.back();
      waiting.pop_back();
      node_at[number[node]] = node;
      const unsigned long long twice = 2 * number[node];
      if (node->left) number[node->left] = twice;
      if (node->right) number[node->right] = twice + 1;
      if (node->left) waiting.push_back(node->left);
      if (node->right) waiting.push_back(node->right);
    }
    unsigned long long a = number[p];
    unsigned long long b = number[q];
    while (a != b) (a > b ? a : b) /= 2;
    return node_at[a];
  }
};
